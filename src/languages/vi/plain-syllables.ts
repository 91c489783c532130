import { words } from '../words.ts';

/**
 * Syllables that are words, or parts of words, without any mark: the level tone on a, e, i, o, u, y. Those that are so
 * rare that a text which has them has rather lost its marks are left out: `khong`, `noi`, `tren`, `nua`. Written from
 * knowledge of the language.
 */
export const plainSyllables: ReadonlySet<string> = new Set(
  words(
    'a ai am an ang anh ao au ay ba bai ban bang banh bao bay be ben beng beo bi bia bin binh bo boa bom bon bong bu bua',
    'bung ca cai cam can canh cao cau cay cha chai chan chang chanh chao chay che chen cheo chi chia chim chin chinh cho',
    'choai choang choe chong chu chua chui chum chung co coi com con cong cu cua cui cun cung da dai dan dang danh dao',
    'day de di dim dinh do doanh doi dong du dua dung duy e em en eo ga gai gam gan gang ganh gao gay ghe ghen ghi',
    'ghim gi gia giai giam gian giang gianh giao gieo gio giun go gom gon gong gu ha hai ham han hang hanh hao hau hay he',
    'hen heo hi hia hin hiu ho hoa hoai hoan hoang hoanh hoay hoe hoen hoi hom hon hong hu hua hui hum hun hung huy huynh',
    'hy i im in inh ke kem ken keng keo kha khai kham khan khang khanh khao khau khay khe khem khen kheo khi khin khinh kho',
    'khoa khoai khoan khoang khoanh khoe khom khu khua khui khum khung khuy khuya khuynh ki kia kim kin kinh ky la lai',
    'lam lan lang lanh lao lau lay le lem len leng leo li lia lim linh lo loa loan loang loanh loay loe loi lom lon long',
    'lu lua lui lum lun lung ly ma mai man mang manh mao mau may me men meo mi mia min minh mo moi mon mong mu mua mum mun',
    'mung my na nai nam nan nang nanh nao nay ne nem nen neo nga ngai ngan ngang ngao ngau ngay nghe nghi nghinh ngo',
    'ngoam ngoan ngoao ngoay ngoe ngoi ngon ngong ngu nguy nha nhai nham nhan nhang nhanh nhao nhau nhay nhe nhem nhen',
    'nheo nhi nho nhoa nhoai nhoang nhoe nhoi nhom nhong nhu nhun nhung ni ninh niu no non nong nu nung o oa oai oan oang',
    'oanh oe oi om on ong oong pha phai phang phanh phao phau phay phe phen pheo phi phim phin pho phong phu phui phun',
    'phung phuy pi pin po qua quai quan quang quanh quay que quen queo qui quy quyn ra rai ram ran rang ranh rao rau ray',
    're ren reng reo ri ria rim rinh riu ro roi rom ron rong ru rua rui run rung sa sai sam san sang sanh sao sau say se',
    'sen seo si sim sin sinh so soa soi son song su sui sum sun sung suy ta tai tam tan tang tanh tao tay te tem teng teo',
    'tha thai tham than thang thanh thao thau thay the then theo thi thia thinh thiu tho thoa thoang thoi thon thu thua',
    'thui thum thun thung thuy ti tia tim tin tinh tiu to toa toan toang toanh toi tom tong tra trai tram tran trang tranh trao',
    'trau tray tre treo tri trinh tro troi tron trong tru trui trum trung truy tu tua tui tum tung tuy ty u ua um ung uy va',
    'vai van vang vanh vay ve ven veo vi vin vinh vo voi von vong vu vua vui vun vung vy xa xam xang xanh xao xay xe xem xen',
    'xeo xi xin xinh xiu xo xoa xoan xoang xoay xoe xoi xom xong xu xua xui xum xung xuy y',
  ),
);

/** Of these, the ones that are frequent in running text as they stand; the others are more frequent with marks. */
export const frequentSyllables: ReadonlySet<string> = new Set(
  words(
    'ai an anh ba bao bay cao cha chia chim cho con cam chi danh doanh em gia giai giao gian hai hay hoa in kha khai khi khoa khu',
    'kia kim kinh lan lao loan long linh mang may mai minh mua nam nay nga ngay ngoan nghe nghi nhanh nhau nhu non phim phong',
    'phi qua quan quang quay quanh que quen quy ra rau sang sao sau sinh song suy ta tham than thanh thay theo thi thu tin',
    'trai trang tranh trao trong trung tung tuy vai vay vinh vua vui xa xe xem xin xong xung y thai khoan mong cung dung do',
  ),
);

/** Words of other languages, in use in Vietnamese texts, that look like syllables without their marks. */
export const foreignSyllables: ReadonlySet<string> = new Set(
  words(
    'hot hit top pop hip rap chat chip tip pen net set mic doc tech bit kit cup bot pit met lit yen pic pet get got bet',
    'at by it up try un pu that pot sit not but put pas est rien sien quiet duet poet much such rich touch pont dont font mont sot',
  ),
);
