import { namesByKey } from '../names.ts';

/**
 * Frequent Vietnamese words by a key that the languages share, where a dictionary gives them as each other's translation: a
 * sentence and its translation share more of them than two sentences that have nothing to do with each other. Lower case.
 *
 * @see the concepts of the Swadesh list and of the Oxford 3000; the translations are written from knowledge of the language
 */
export const commonWords: ReadonlyMap<string, readonly string[]> = namesByKey(`
  day=ngày; week=tuần; month=tháng; year=năm; hour=giờ; minute=phút; today=hôm nay; yesterday=hôm qua;
  tomorrow=ngày mai; night=đêm|tối; morning=sáng; monday=thứ hai; tuesday=thứ ba; wednesday=thứ tư; thursday=thứ năm;
  friday=thứ sáu; saturday=thứ bảy; sunday=chủ nhật; two=hai; three=ba; four=bốn; five=năm người;
  first=đầu tiên|thứ nhất; second=thứ hai; last=cuối cùng|vừa qua; million=triệu; billion=tỷ|tỉ;
  president=tổng thống|chủ tịch; minister=bộ trưởng|thủ tướng; government=chính phủ|chính quyền; police=cảnh sát;
  court=tòa án|toà án; judge=thẩm phán; law=luật|đạo luật|pháp luật; party=đảng; election=bầu cử; vote=bỏ phiếu|phiếu;
  country=nước|quốc gia|đất nước; state=bang|tiểu bang|nhà nước; city=thành phố; world=thế giới; war=chiến tranh;
  peace=hòa bình|hoà bình; army=quân đội|quân sự; sanction=trừng phạt; trade=thương mại; tariff=thuế quan|thuế;
  market=thị trường; company=công ty|doanh nghiệp; money=tiền; dollar=đô la|usd; pound=bảng anh|bảng; price=giá|giải;
  sale=bán hàng|doanh số; work=làm việc|công việc; worker=nhân viên|công nhân; school=trường học|trường;
  student=sinh viên|học sinh; university=đại học; book=cuốn sách|sách; film=phim|bộ phim; music=âm nhạc; song=bài hát;
  team=đội|đội tuyển; match=trận đấu|trận; player=cầu thủ|người chơi; goal=bàn thắng|mục tiêu; coach=huấn luyện viên;
  ball=bóng; season=mùa giải|mùa; man=đàn ông|nam giới; woman=phụ nữ; child=trẻ em|đứa trẻ|con cái;
  daughter=con gái|cô gái; son=con trai|cậu bé; mother=mẹ; father=cha|bố; brother=anh trai|em trai;
  sister=chị gái|em gái; wife=vợ; husband=chồng; family=gia đình; friend=bạn bè|người bạn; people=người|mọi người;
  life=cuộc sống|cuộc đời; death=cái chết|chết|qua đời; kill=giết|thiệt mạng|bắn; victim=nạn nhân; attack=tấn công;
  arrest=bắt giữ|bị bắt; prison=nhà tù|tù; fire=lửa|hỏa hoạn|cháy; earthquake=động đất; water=nước; sea=biển;
  land=đất|trái đất; house=ngôi nhà|nhà; street=đường phố|phố; road=con đường; car=ô tô|xe hơi|xe; plane=máy bay;
  ship=tàu|thuyền; hospital=bệnh viện; doctor=bác sĩ; health=sức khỏe|y tế; disease=bệnh; brain=não;
  heart=tim|trái tim; hand=tay|bàn tay; eye=mắt; head=đầu; food=thực phẩm|thức ăn; restaurant=nhà hàng;
  clothes=quần áo; hat=mũ; animal=động vật|con vật; dog=chó; tree=cây; question=câu hỏi;
  answer=câu trả lời|trả lời|phản hồi; problem=vấn đề; reason=lý do; history=lịch sử|câu chuyện;
  news=tin tức|thông tin; newspaper=tờ báo|báo; letter=thư|bức thư; picture=bức ảnh|hình ảnh|ảnh; video=video;
  phone=điện thoại; computer=máy tính; internet=internet|trực tuyến|mạng; research=nghiên cứu; intelligence=trí tuệ;
  nuclear=hạt nhân; oil=dầu|dầu mỏ; gas=khí đốt|khí; energy=năng lượng; climate=khí hậu; summer=mùa hè; white=trắng;
  black=đen; red=đỏ; green=xanh; gold=vàng; great=lớn|vĩ đại; new=mới; young=trẻ|thanh niên; old=cũ|cựu|già;
  best=tốt nhất|tốt hơn; important=quan trọng; difficult=khó|khó khăn; possible=có thể|khả năng; love=yêu|tình yêu;
  fear=lo ngại|lo sợ|sợ; happy=hạnh phúc|vui; anger=tức giận|giận; right=quyền|bên phải; power=quyền lực|sức mạnh;
  report=báo cáo; decision=quyết định; agreement=thỏa thuận|hiệp định; meeting=cuộc họp|cuộc gặp|hội nghị;
  speech=bài phát biểu|phát biểu; campaign=chiến dịch; plan=kế hoạch|dự án; investigation=điều tra;
  evidence=bằng chứng; statement=tuyên bố; church=nhà thờ; god=chúa|thượng đế; king=vua|nữ hoàng|hoàng gia;
  fashion=thời trang; beauty=làm đẹp|sắc đẹp; model=mô hình|người mẫu; art=nghệ thuật|nghệ sĩ; statue=bức tượng|tượng;
  museum=bảo tàng; data=dữ liệu; system=hệ thống; security=an ninh|an toàn|bảo mật; user=người dùng;
  because=bởi vì|vì; but=nhưng|tuy nhiên; if=nếu; we=chúng tôi|chúng ta; i=tôi; you=bạn; she=cô|bà;
  never=bao giờ|chưa từng; always=luôn|luôn luôn|vẫn; nothing=không có gì|không gì; before=trước; after=sau;
  between=giữa; against=chống lại|chống; without=mà không|không có; more=hơn|thêm; many=nhiều|một số; all=tất cả|mọi;
  say=nói|cho biết|chia sẻ|phát biểu; think=nghĩ|tin rằng; know=biết; want=muốn; help=giúp|hỗ trợ|giúp đỡ; play=chơi;
  win=chiến thắng|thắng; lose=thua|mất; begin=bắt đầu; end=kết thúc|cuối; write=viết; read=đọc; see=thấy|xem|nhìn;
  hear=nghe|điều trần; wait=chờ|đợi|kỳ vọng; leave=rời|rời khỏi; return=trở lại|quay lại|trở về
`);
