/**
 * The common words whose first syllable begins with E to N: a first syllable with a colon, and what follows it to make a
 * word, further syllables joined by `_`. Written from knowledge of the language, after no dictionary.
 */
export const wordsEToN: string = `
gai: góc mắt ốc gan: dạ góc lì gay: cấn gắt go gà: con gật mái qué rán rừng sống tây trống gác: bếp chân cổng lửng
thượng trọ gái: đẹp điếm giang già góa quê trẻ gánh: chịu hàng hát nặng vác xiếc gả: bán chồng gãy: đổ gánh gập gọn
xương gạch: chân đá hoa ngang nối nung vữa xóa gạn: đục lọc gạo: nếp tẻ gạt: bỏ gẫm lừa ngang tàn găng: tay tơ gắn: bó
chặt kết liền gắng: gượng sức gặp: gỡ mặt nạn phải gặt: hái gân: cốt guốc gây: cấn dựng gổ hại hấn họa lộn mê nên
nghiện quỹ rối sự thù gần: đây gũi kề xa gầy: còm dựng gò guộc yếu gấp: bội đôi gáp rút gật: đầu gù gậy: gộc ghe:
thuyền ghen: ghét tị tuông tức ghép: đôi hình nối tạng ghê: gớm rợn sợ tởm ghế: bành băng dài đá đẩu ngồi ghi: âm ban
bàn chép chú danh dấu hình lòng nhận nhớ nợ tạc tên vấn ghìm: giữ gia: bảo cảm cảnh cầm chủ công cố cư cường dụng đình
giáo giảm hạn hệ huấn hương khách lễ mưu nhân nhập nô phả phong quyến sản súc sư sự tài tăng thế tiên tốc tộc trang
trọng truyền trưởng tư vị giai: cấp điệu đoạn nhân phẩm tầng thoại giam: cầm cứu giữ hãm lỏng gian: ác dâm dối hàng
hiểm khó khổ lao lận lều manh nan nguy phu tà tặc thương trá truân xảo giang: hồ khê mai sơn giao: ban bóng cảm cấu
chiến diện dịch dịch_viên du đấu điểm hàng hảo hoàn hòa hợp hưởng hữu kèo kết lộ lưu mùa nhận nộp phong phó phối tế
thầu thiệp thoa thông thời thương thừa thức tiếp tranh tuyến ước già: cả cỗi dặn làng nua trẻ yếu giàn: giáo giụa khoan
mướp nhạc giành: giật thắng giàu: nghèo giày: da dép vò xéo giá: bán buốt cao cả đỡ lạnh mắt rét sàn sách thành thấp
thể thuê trần treo trị vẽ vốn giác: đấu độ hơi mạc ngộ quan giám: định đốc hiệu hộ khảo mục ngục sát sát_viên sinh
gián: cách điệp đoạn thu tiếp giáng: cấp chức họa sinh thế trần giáo: án chủ chức cụ dân dục dục_học điều đường giới
hoàng hóa hội huấn hữu khoa lý phái phẩm phận quốc sinh sĩ sư tài tập thụ trình trưởng viên vụ xứ giáp: biên chiến công
điệp giới lai mặt nối ranh sĩ xác giả: bộ cầy danh dạng dối định hiệu lập mạo nhân sử tạo thiết thuyết trang trân tưởng
tử vờ giải: ân bày bóng cờ cứu đáp đấu đoán độc giáp hạn hoặc hòa khát khuây lao mã mật ngân nghệ nghĩa nguy nhiệm
nhiệt oan pháp phẫu phẫu_học phóng phóng_quân quyết sầu tán thể thích thoát thuật thuyết thưởng tích tỏa tội trình trí
trừ vây giảm: bớt cân đau giá khinh lược nghèo nhẹ phát sóc sút thiểu thuế tốc tội xóc giảng: bài dạy đàn đạo đường
giải hòa sư thuật viên giãi: bày giãn: cách nở giằng: co xé giặc: cướp giã giặt: đồ giũ tẩy ủi giây: lát phút giấc:
mộng mơ ngủ giấm: chua ớt giấu: diếm giếm kín mặt giấy: báo bạc bút gói in khai_sinh khen mời nháp phép than tờ trắng
vệ_sinh viết vụn giẫm: đạp giận: dỗi dữ hờn giật: cục dây gân giải lùi mình tít gieo: cấy hạt mạ mầm rắc trồng vần
giếng: dầu khoan khơi nước giết: chóc hại mổ giễu: cợt nhại giò: chả giòn: giã tan gió: bão bấc lốc lùa mạnh mùa giỏ:
hàng xách giỏi: giang lắm giọng: ca điệu hát lưỡi nói văn giọt: lệ máu mưa nước giông: bão tố giống: cái cây đực hệt
loài người nòi vật giỗ: chạp đầu tết tổ giờ: chót đây giấc khắc phút giới: chủ chức đàn hạn luật nghiêm thiệu tính trẻ
tuyến giở: giọng mặt trò giúp: đỡ ích rập sức việc giường: bệnh chiếu ngủ tầng tủ giữ: chân gìn kẽ lời mình sức trẻ ý
giữa: chừng đường trưa gìn: giữ gò: bó đồi đống ép má góa: bụa phụ vợ góc: bếp cạnh độ khuất nhìn phố gói: ghém gọn quà
thầu góp: mặt nhặt phần sức vốn vui ý gót: chân giày gọi: cửa điện hồn món mời tên thầu vốn gọn: gàng ghẽ lỏn nhẹ gồng:
gánh mình gốc: cây gác gích rễ tích tử gốm: sứ gỗ: dán đá lim mun quý ván xẻ gội: đầu rửa gột: rửa gợi: cảm mở nhớ tả
tình ý gương: cầu mặt mẫu sáng soi vỡ gượng: ép gạo gửi: gắm thân trả hai: chiều lòng mặt ham: chơi học hố mê muốn
thích vui hang: đá động hốc ổ hanh: khô thông hao: hụt mòn phí tài tốn tổn hay: biết chữ dở ho là hà: bá hiếp hơi khắc
lạm mã tất tiện hài: cốt đàm đồng hòa hước kịch lòng nhạc nhi tội văn hàm: hồ lượng ngụ oan ơn răng số súc thụ tiếu ý
hàn: gắn huyên lâm the vi xì hàng: ăn binh cây chục dệt dọc đầu đêm giả giờ hải hiên hiệu hóa họ khối lang lậu loạt lối
mã mẫu năm ngang ngàn ngày nghìn ngoại nguyên ngũ nhái nhập phố quán rào rong sáng tá tạp_hóa tháng trăm triệu tuần vạn
vi xáo xịn xóm xuất hành: chính đạo động giả hạ hiệp hình hung hương khách khất khúc kinh lang lá lạc lễ lý nghề nghiêm
ngôn pháp quân quyết sự tây tẩu tinh tinh_học tím tỏi tội trang trạng trình tung vi viện xử hào: chiến hển hiệp hoa
hùng hứng khí kiệt lũy nhoáng phóng phú quang sảng há: hốc miệng mồm hám: danh lợi tiền háng: rong háo: danh hức thắng
hát: bội ca chèo đối hò múa ru văn xẩm xướng hải: âm bàng cảng chiến dương đảo đăng đồ đội đường hà hiểm khẩu lục_quân
lưu lý minh ngoại nội phận phong phòng quan quân sản sâm sư tặc tần thành thủy triều trình vận vị yến hảo: hán hạng hớn
tâm ý hãi: hùng sợ hãm: hại hiếp phanh tài hãng: buôn phim tin xe hão: huyền hạ: áp bệ bộ bút cánh cấp chế chí cố cờ du
đẳng độc đường giá gục hỏa lệnh lưu màn nguồn nhiệt nhục sách sát sinh sĩ sốt tải tần tầng thấp thế thọ thổ thủy tuần
viện vị hại: đời hạn: chế chót định độ hán hẹp hữu kỳ lượng mức ngạch hạng: bét mục nặng người nhất nhẹ ruồi thứ hạnh:
kiểm ngộ nhân phúc hạo: nhiên hạt: cát dẻ điều giống lép lúa mầm mưa nhân nhựa sen tiêu hăm: dọa he hở hăng: hái say
hằng: hà hữu năm nga ngày số tháng tinh hắt: hiu hơi hủi hẳn: hoi hân: hạnh hoan hầm: chui chứa hập hè hố mỏ mộ rượu
hầu: bao bàn cận chuyện hạ hết họng tòa tước hấp: dẫn hối hơi lực tấp thụ tinh hất: cẳng hủi hẩm: hiu hận: thù tình
hậu: bị bối cần chấn chiến chứng cung duệ đài đãi đậu đình họa kỳ mãi môn phi phương quả quân sản sự tạ thế thuẫn tố
trường tuyển vận vệ hè: phố hèn: hạ kém mọn nhát yếu hé: lộ mở nở răng héo: hắt hon mòn rũ úa hẻm: hóc núi hẹn: gặp hò
ngày ước hẹp: hòi hên: xui hết: bảy cỡ đời đường hạn hồn hơi kiệt lòng lời mình mực nhẵn nước sảy sạch sức thảy thời
trơn vía ý hệ: luận lụy quả số thống thống_hóa tộc trọng từ hi: hữu sinh vọng hiên: ngang nhà hiềm: khích nghi thù tị
hiền: dịu đức hậu hòa lành lương mẫu minh nhân sĩ tài thần thục triết từ hiếm: hoi muộn hiến: binh chương dâng định kế
máu pháp tặng tế thân hiếp: bức dâm đáp hiếu: chiến chủ danh đễ động hạnh học khách kính kỳ nghĩa sát sự thảo thắng
trung hiểm: ác địa độc hóa hóc họa nghèo nguy trở yếu hiển: đạt hách hiện linh nhiên thị vi vinh hiểu: biết lầm nhầm
thấu hiện: diện đang đại đại_hóa giờ hành hình hữu kim nay nguyên sinh tại thân thời thực thực_hóa tình trạng trường
tượng vật hiệp: đấu định đồng hòa hội khách lực nghị phụ sĩ tác thông thương trợ ước hiệu: chính chỉnh đính đoàn ích
lệnh lực năng nghiệm phó quả sách số suất thuốc trình trưởng ứng vải hiu: hắt quạnh hình: ảnh bóng cầu chiếu chóp chụp
dáng dạng dung đồng hài hiệu họa học khối luật mẫu nhân nón nộm pháp phạt sắc sự thang thành thái thái_học thể thù thức
tích tra trạng tròn trụ tướng tượng tượng_hóa vẽ vóc vuông hí: hoáy hửng kịch trường viện hít: đất hà thở ho: gà hen hé
lao hoa: bì cái cỏ cúc cương giấy hậu hoả hoét hòe hồng khôi kiều lan lài lá lệ liễu lợi ly mai màu mắt mỹ nguyệt nhài
quả sen tai tay thị tiêu tím trái tuyết tươi văn viên hoan: hỉ hô lạc nghênh hoang: báo dã dại dâm đàng đảo địa đường
hủy lạnh liêu mang mạc phế phí sơ tàn thai tín toàng tưởng hoài: bão cảm cổ hơi nghi niệm sơn thai vọng xuân hoàn: bị
cảnh cầu chỉnh công đồng hảo hôn hồn hương lương mĩ mỹ nguyên phí tán tất thành thiện tiền toàn trái trả tục vốn vũ
hoàng: anh bào cung đạo đế đới gia hậu hoa hôn kim kỳ lịch mai oanh phái thành thân thất thượng tộc triều tử yến hoành:
đồ độ hành phi tráng hoán: cải dụ đổi vị hoảng: hồn hốt loạn sợ hoãn: binh nợ xung hoạnh: họe phát tài hoạt: bát cảnh
chất động động_viên hình hóa họa khẩu lực náo náo_viên ngôn tải tính hoặc: giả hoen: gỉ ố rỉ hoi: hóp hong: khô hò: hét
hẹn la reo vè hòa: âm ân bình dịu đàm giải hảo hiếu hoãn hợp kết khí lưới mạng mình mục nhã nhạc nhập quyện tan tấu
thuận thượng ước vốn hòm: phiếu thư xiểng hòn: bi đá đảo ngọc núi hóa: chất dầu dược đá đơn giá giải học hợp kiếp liệu
lỏng năng nghiệm phẩm ra sinh thạch thân tính trang trị trường hóc: búa hiểm môn hói: đầu trán hóng: chuyện gió mát
hóp: má hỏa: bài châu công diệm đầu_quân hình hoạn hồng khí lò lực mai mù pháo quyết sơn tai tán táng thực tiêu tiễn
tinh tốc xa hỏi: chuyện cung cưới đáp han nhỏ thăm thi tội vợ họ: hàng mạc ngoại nội tên họa: báo bì gia hoạn hoằn hổ
may mi mục phái phẩm phúc sĩ tiết tranh học: bài bạ bạn bổng chế chính chữ cụ đạo đồ đường giả giới hàm hành hiệu hỏi
hội khoa khoá khóa kì kỳ liệu lóm lỏm lực máy mót nghề nghiệp niên phái phần phẩm phiệt phí quán quân sâu sinh sĩ
tăng_cường tập tập_viên thành thạc thầy thể thuật thuyết thức trình trò trường trưởng tủ vấn vẹt viên việc viện vị xá
họng: súng họp: bàn báo chợ hành hội kín lớp mặt hôi: hám hổi nách tanh thối hôm: kia mai nay rằm sau trước xưa hôn: ám
hít lễ mê nhân phối phu quân sự thê thú ước hông: hốc hồ: cá chứa điệp đồ hải hởi li lô lớn nghi nước quang sen sơ tắm
tây tiêu hồi: âm ấm báo cố cư cứu đáp đầu giáo hoàn hôm hộp hương khứ kinh kích ký lâu môn nhỏ phục quang sau sinh sức
thúc tỉnh tố trước tưởng ức xuân hồn: hậu ma nhiên phách thơ vía xiêu hồng: cầu hào hạc hoang huyết lâu ngoại ngọc nhan
nhạt nhung phúc quân tâm thủy trần vận hố: bom chôn đen ga sâu xí hối: cải đoái hả hận lỗi lộ phiếu suất thúc tiếc
hống: hách hốt: hoảng nhiên hổ: báo lốn mang phách phù thẹn trướng hỗ: trợ tương hỗn: chiến độn hào hợp láo loạn nguyên
tạp thức xược hộ: chiếu chuyển dân đê khẩu lý lý_viên mệnh nghèo sản sinh tang tịch tống vệ hội: báo chẩn chợ chứng
diễn đàm đàn đoàn đồng hè hoạ họp hôm hữu kịch ký làng lễ nghị ngộ nhập nhóm phí quán sinh sĩ sở tề thao tháng thánh
thảo thẩm thề thi thiện thoại trại truyền trường trưởng tụ tường viên xuân ý hộp: cát diêm đen đêm giấy kín số sữa
thoại thư hơi: cay đâu đồng độc hướng men người nóng nước sức thở thu thừa hơn: bù hẳn kém thế thiệt thua hờ: hang hững
hời: hợt hờn: dỗi ghen giận mát tủi hớn: hở hớt: hải lẻo tay tóc hở: hang môi hợp: âm bào ca cách cẩm cẩn chất chủng
doanh duyên đồng hiến hôn kênh khẩu kim lệ lí lưu lực lý lý_hóa nhất nhất_hóa pháp pháp_hóa quần quy rơ tan tác thành
thể thể_hóa thời thương thức tình tuyển vị xác xướng ý huấn: đạo học lệnh luyện luyện_viên thị hung: ác bạo dữ hãn hăng
khí phạm thần thủ tin tợn huy: chương động hiệu hoàng hoắc huyên: náo thiên thuyên huyền: ảo bí diệu đề hoặc học môn
thoại thoại_hóa tích vi huyết: áp cầu chiến dụ hải hồn hư lệ mạch nguyên quản sắc sử tán thanh thống thư tính tộc tương
huyện: đảo đoàn lệnh lị lỵ thành ủy huynh: đệ trưởng huỳnh: quang huých: tay huýt: sáo hùng: biện ca cường dũng hậu hồn
hổ hục khí mạnh tráng vĩ hú: hí họa hồn vía húp: híp hút: bụi chết hồn khách máu thuốc hủ: bại hóa lậu tiếu tục hủy:
báng bỏ diệt hoại hoặc hôn hụt: hẫng hơi hư: ảo cấu danh đốn hao hại hèn hỏng ngụy sinh thân thực vinh vô hưng: phấn
thịnh vong hương: án hoa hỏa khói liệu lửa mùi nhu quán sắc thơm trà trầm ước vị hướng: dẫn dẫn_viên dương đạo nghiệp
ngoại nội tâm thiện thượng hưởng: dụng lạc lộc thọ thụ ứng hưu: chiến non trí hứa: hão hẹn hôn suông hứng: chí chịu
khởi thú tình hững: hờ hữu: cơ danh duyên dụng dực hảo hạn hiệu hiệu_hóa ích khuynh nghị quan thức tình trách ý hy: hữu
lạp sinh vọng im: ắng bặt ỉm lặng lìm in: ấn ấn_phẩm hằn hình lưới sao thử vết ích: kỉ kỷ lợi mẫu nước quốc ít: khi lâu
nhất nhiều ỏi keo: bẩn dán kiệt sơn tai kè: đá kèn: cựa tây trống kém: cạnh cỏi hơn thế vế kén: ăn chọn rể kéo: búa cày
căng co dài lê lưới quân kép: chính hát két: bạc nước sắt kẻ: ác biển cả cắp chợ cướp gian hở khác lạ thù tội xấu yếu
kẹo: bánh kéo kẹt: cứng đường xe kê: biên cứu đơn khai khống toa kênh: đào kiệu mương rạch kêu: ca cầu cứu gào gọi khóc
la oan rên than vang kề: bên cạnh cận vai kế: cả cận hoạch hoạch_hóa mẫu nghiệp nhiệm sách sinh thế thừa thừa_viên tiếp
toán toán_viên tục tự vị kết: án bạn băng bè cấu chuyển cuộc cục dính duyên đoàn đọng giao hôn hợp khối kim liên luận
mạc nạp nghĩa nối quả thành thân thúc tinh toán tội tràng tủa từ kể: cả chuyện công khổ lể từ kha: khá khai: báo bút
cấp chiến chiếu giảng hạ hoang hóa hỏa huyệt khẩu khoáng lộ lý mào mạc mở ngộ phá phát phong phóng quang quật quốc sáng
sinh tác tâm thai thác thiên thông triển trí trương trường trừ tử vị xuân khan: hiếm khang: khác trang khao: khát quân
thưởng khá: giả khen khác: biệt biệt_hóa lạ thường khách: hàng khí khứa lạ mời quan quan_hóa sáo sạn thể trọ khái: luận
lược niệm niệm_hóa quát quát_hóa khám: bệnh đường nghiệm phá xét khán: đài giả phòng kháng: án cáo chiến chỉ cự khuẩn
nghị nguyên sinh thể trở viêm khát: khao máu nước vọng khả: ái biến dĩ dụng năng nghi ố quan thi thi_hóa tín khảm: trai
khản: cổ tiếng khảo: chứng cổ cổ_học cứu dị duyệt hạch luận nghiệm quan sát thí tra khăn: áo choàng giấy mặt mùi quàng
tang tay trải xếp khắc: chế cốt ghi họa khe khoải khổ kỷ kỵ nghiệt phục sâu xuất khắp: chốn nơi khắt: khe khẳng: định
khái khâm: liệm phục sai khâu: vá khấm: khá khất: lần nợ thực khấu: hao trừ khẩn: cầu cấp hoang khoản nài thiết trương
khẩu: chiến cung đội hiệu hình khí kính lệnh ngữ phần phật phục trang vị khập: khiễng khe: hở khắt khẽ núi suối khen:
chê ngợi thưởng kheo: khư khéo: léo tay khép: chặt kín nép khét: lẹt tiếng khế: hở ước khi: nãy khiêm: nhường nhượng
tốn khiêng: vác khiêu: chiến dâm gợi khích vũ khiếm: diện khuyết nhã thính thị khiếp: đảm nhược sợ vía khiếu: kiện nại
tố khiển: trách khinh: bạc bỉ công địch khi khí khỉnh miệt rẻ suất thường khí: áp cầu chất công cụ đốt động giới hậu
hiếm hóa huyết hư khái lực nén phách quản quyển sắc tài thải thế thiêng thở tiết tượng tượng_học vị khía: cạnh khỉ: đột
gió kho: báu bãi bạc chứa hàng lẫm tàng tàu thóc khoa: bảng cử giáo học học_gia mục ngoại nhi nội sản tay thi trưởng
khoai: lang môn sọ tây khoan: dung hòa hồng khoái lỗ nhượng thai thứ khoang: hàng lái miệng tàu khoác: áo lác tay vai
khoái: cảm chí khẩu khoắc lạc trá khoáng: chất dật đạt sàng sản vật khoản: đãi mục nợ thu tiền vay khoảng: cách chừng
giữa khắc lặng sân trống khoảnh: đất khắc khoe: khoang mẽ mình tài khoét: sâu khó: chịu chơi dễ khăn lòng lường nhọc ở
thở tính xử khóa: chặt cửa học kéo luận sinh số sổ tay trình van khóc: lóc mướn nhè òa than thầm thét khỏe: khoắn mạnh
người khôi: giáp hài ngô nguyên phục vĩ khôn: cùng khéo lanh lỏi lớn lường ngoan thiêng không: chừng dây đâu gian hề kể
khí kích lồ lưu lực những phải quân sao tặc thể trung tưởng vận khối: lượng óc tình u khốn: cùng cực đốn khó khổ kiếp
nạn nỗi quẫn khống: chế chỉ khổ: ải chủ cực đau độ giấy hạnh luyện não nạn nhọc nhục sai sâm sở tâm tận thân tu khơi:
dậy gợi lửa mào nguồn thông khờ: dại khạo khởi: chạy chiếu công cung cư đầu điểm động hành hấn kiện lập loạn nghiệp
nghĩa nguồn nguyên phát sắc sơ sự thảo thủy tiêu tố tranh xuất xướng khu: biệt khí phố trú trục trừ ủy vực vực_hóa xử
khuất: khúc lấp mặt nẻo phục tầm tất khung: cảnh cửa dệt giờ hình thành trời xe xương khuôn: đúc hình khoan khổ mặt mẫu
phép viên khuy: áo khuya: khoắt sớm khuyên: bảo can giải lơn nhủ răn tai khuyến: cáo công cổ dụ học khích lệ mãi mại
nghị ngư nông tài thiện thưởng khuyết: danh điểm mật tật thiếu khuynh: diệp đảo gia hướng hữu tả khuỷu: tay khúc: chiết
cua dạo gỗ khích khuỷu mắc nhạc quanh quân khủng: bố hoảng khiếp long khước: từ khứ: hồi khử: khuẩn mùi trùng kia: kìa
kiêm: ái nhiệm toàn kiên: cố cường định gan nghị nhẫn quyết trinh trì trung kiêng: cữ dè khem kị kỵ nể kiêu: binh căng
dũng hãnh hùng kì kỳ ngạo sa kiềm: chế hãm thúc tỏa kiều: bào dân diễm hối nương nữ kiếm: ăn chác cơm cớ điểm hiệp
khách lời sống thuật tìm việc kiến: càng cánh giải hiệu lập lửa nghĩa nghị quốc tạo tập thiết thị thức tri trúc trúc_sư
văn kiếp: đời nạn người sau sống trước kiểm: chứng dịch duyệt duyệt_viên đếm điểm định kê lâm lâm_viên nghiệm
nghiệm_viên ngư phiếu sát sát_viên soát soát_viên thử toán toán_viên tra tra_viên kiểu: cách chữ dáng mẫu sống tóc
kiện: cáo hàng khang toàn tụng tướng kiệt: cùng lực quệ sức tác xuất kiệu: hoa rước kim: anh bản bạc chỉ cô cổ cương
đồng hoàn khâu loại loại_học ngạch ngân ngọc ngữ nhũ phùng tiêm tiền tuyến tủ kinh: chiều dị doanh điển đô độ động hãi
hoàng hoảng khiếp khủng kịch kỳ luân lý ngạc nghiệm nghĩa nguyệt ngưỡng niên pháp phật phí phong quyển rạch sách sợ sử
tế tế_gia tế_học thành thánh thiên thư tiêu truyền tuyến tụng viện vĩ kì: ảo bí công cùng cục cựu diệu dị đà hạn kèo
kinh lạ ngộ thị thú vĩ vọng kìm: chế giữ hãm kẹp nén kích: bác cầu cỡ dục động hoạt nổ thích thước tình tướng kín: cổng
đáo kẽ mít tiếng kính: ái áp bẩm bút cẩn cận chào chiếu chúc cường gửi lão lúp mát mến mong mộ mời nể phục râm sợ tặng
thưa trình trọng viếng yêu kỉ: luật lục nguyên niệm vật kĩ: càng lưỡng năng nghệ sư thuật kị: binh mã sĩ kịch: bản
chiến cọt liệt nói sân sĩ tác_gia tính trần trường kịp: giờ lúc thời kỳ: ảo bí công cùng cục cựu diệu dị đà hạn hoa họp
kèo khôi kinh lạ lân mục nghỉ ngộ nhông phiếu quan quái quặc tài thi thị thú thực tích vĩ vọng ký: ái giả gửi hiệu họa
kết lục nhận phát sinh sự tắt tên thác túc tự ức kỷ: cụ cương luật lục nguyên niệm vật yếu kỹ: càng lưỡng năng nghệ nữ
sư thuật tính viên la: bàn cà đà hét làng liếm liệt lối mắng ó sát lai: căn dắt giống láng lịch rai tạo tỉnh vãng lam:
lũ nham lan: can man nhanh rộng toả tỏa tràn truyền lang: bạt ben thang y lanh: lảnh lẹ lợi lao: cải công dịch đao đầu
động kế khổ lung lực lý màn nhanh phổi tâm tù tư xao lau: chùi khô lách sậy là: lạ lượt phẳng làm: ăn ầm bậy bếp biếng
chủ chứng công dáng dịu duyên đẹp đĩ đỏm đồng giàu giả gương hại hòa khó khổ lành lẽ lễ liều loạn lông lơ lụng ma mai
mẫu mới nên nền nghề nhũng nhục nóng nông nổi nũng oai ơn phách phản phép phiền phúc quen rầy rẫy reo sao sáng sống
tàng thân thinh thuê tình tổ tội trò tròn việc xiếc yên làn: da điệu đường gió sóng làng: báo bản chài chơi mạc mới
nghề quê văn_hóa xã xóm lành: bệnh lặn lẽ mạnh nghề tính lá: bài bùa cải cây chắn chè cờ đơn gan lành lách lốt màn mặt
phiếu phổi rụng sen thăm thắm thư lác: đác mắt lái: buôn đò súng tàu thử xe láng: giềng máng lánh: mặt nạn láo: lếu
nháo toét xược lát: cắt đá gạch mỏng sau lãi: lờ ròng suất vay lãn: công lãng: du đãng mạn mạn_hóa phí quên tử lãnh:
cảm chúa đạm đạo địa hải hội lương nạn sự thổ tụ lão: bà hóa làng luyện niên nông phu suy thành trượng lạ: kì kỳ lẫm
lùng mắt mặt tai thường lạc: bước đà đàn đề điệu đường hậu hướng loài lõng lối nghiệp nhịp quan quyên thú lại: mặt quả
sức lạm: bàn dụng phát quyền thu lạng: lách lạnh: buốt cóng giá lẽo lùng người nhạt toát lạp: xưởng lăm: le lăn: bánh
lóc lộn quay tăn tròn lăng: kính loàn mạ miếu mộ nhăng nhục tẩm trụ xê lắc: đầu lư tay lắng: dịu đọng lo nghe lắp: bắp
đặt ghép ráp lắt: léo nhắt lặn: biển lội ngụp lặng: câm gió im lẽ thầm thinh lặt: vặt lâm: bệnh bồn chung li nạn nghiệp
nguy phần sàng sản sinh sự tặc thời trận trường tuyền vụ lân: bang cận la quang tinh lâu: bền dài đài đời la lắm năm
ngày lây: lan lất nhiễm truyền lầm: bầm lạc lẫn lì lỗi lội lỡ rầm than tưởng lần: đầu hồi lượt lữa mò sau trước lầu:
bậc các hồng son xanh lầy: lội nhầy nhụa thụt lấm: lem lét tấm lấn: át biển cấn chiếm lướt sân lấp: đầy lánh láp liếm
ló lú lửng lấy: cắp chồng cớ cung đà giá giọng giống hàng làm lãi lẽ lệ lòng lời mẫu nét nê ngót ngôi phiếu tiếng vợ
lẩm: bẩm cẩm nhẩm lẩn: khuất quẩn thẩn tránh trốn lẫm: liệt lẫn: lộn lận: đận lập: cập công dị dị_hóa đề đông gia giá
hạ hiến kế khắc lịch loè lờ luận mưu nghiệp nghĩa ngôn pháp phương quốc quy thể trình trường tức ước xuân lật: bàn đật
đổ lọng mặt ngửa tẩy le: lói te leo: dốc lét lẻo núi thang trèo lén: lút lẻ: loi tẻ lẽ: phải thường lê: dương la lết
thê lên: án ảnh cân cấp cơn dây đạn đèn đường giá giọng kịch lão lịch lớp men ngôi sởi tay thớt tiếng lề: đường lối
luật mề thói lều: bạt trại lễ: bái bạc cúng cưới đài độ đường giáo giỗ hỏi hội lạt lộc mễ nghi nghĩa phẩm phật phép
phục tang tân thượng tiết trao vật lệ: khê khu làng phí thuộc thường lệnh: bài bắt cấm lang tiễn li: biệt bì dị hôn
khai kì lai tao tán tâm liêm: chính khiết phóng sỉ liên: bang bộ can cảng chi chuỗi danh doanh đái điều đoàn đối đội
đội_trưởng đới hiệp hoan hoàn hội hợp kết khu khúc lạc lạc_viên lụy miên minh nạp ngành quan quân sách thông tiếp tịch
tôn tục tưởng từ vận liêu: trai xiêu liền: kề lạc mạch tay thông tù liều: lĩnh lượng mạng mình thân thuốc liếc: mắt
nhìn liệt: cường dương giường hạng kê nữ sĩ truyện vị xuất liệu: chừng cơm đường hồn pháp trình linh: cảm chi cữu diệu
dược đan đài đình động hoạt hồn kiện mục nghiệm thiêng thông thú tinh tính trưởng ứng vật vị lì: lợm xì lí: do giải lắc
lẽ lịch luận sự thuyết thuyết_gia thú tính trí tưởng tưởng_hóa lính: dù gác hầu mới quýnh thủy tráng lĩnh: canh hội
lương vực xướng lịch: bịch duyệt dương đại lãm sử sử_gia sử_học sự thiệp triều trình lo: âu buồn lắng liệu lường ngay
ngại nghĩ phiền sốt sợ toan việc xa loa: phường loan: báo phượng tin loang: lổ lỗ loay: hoay loài: cá chim hoa người
thú vật loại: biệt bỏ hạng hình suy thể trừ từ loạn: dâm đả lạc luân ly nhịp óc thị trí loé: sáng lom: khom long: bào
đàn đình đờ lanh mạch não ngai nhan nhãn thể trọng trời vân vương xa lò: bánh đốt gạch lửa mò mổ nung rèn rượu sát_sinh
sưởi xo lòa: xòa lòe: bịp loẹt lòng: chảo chiến cốt dạ dân đào đất đen đỏ đường gan heo hồ lang lợn máng mẹ mề người
sông súng tham thành thòng thương tin tốt trắng vòng yêu lóc: cóc lót: dạ đường ổ tay lỏng: lẻo tay lõi: đời gỗ lọ: hoa
lem mọ lọc: bỏ dầu lõi lừa máu nước lô: cốt đất gích hang hàng hội nhô lôi: cuốn đình kéo lả thôi lông: bông cánh cừu
lá mao mày mi nheo nhông tơ vũ lồng: bàn chim đèn ghép kính lộn ngực tiếng lố: bịch lăng nhố lối: chơi đánh mòn ngoặt
nói rẽ sống thoát viết lốp: bốp xe lỗ: đen đít hang hổng hở huyệt khoan lãi mang mãng mộng mũi rò tai thủng vốn lỗi:
đạo hẹn lạc lầm mốt nhịp phạm sai thời lộ: diện đồ giới hầu liễu mặt phí tẩy trình tuyến vẻ vốn xỉ lộc: biếc cộc hưởng
nhung vừng lội: bộ bơi ngược suối lộn: ngược nhào nhầm sòng tiết xạo xộn lộng: gió hành lẫy ngôn ngữ quyền lột: da sạch
tả trần xác lờ: đờ mờ tịt lời: bài bạt ca đáp đồn giải hay hát hứa kết khai khen khuyên lãi lẽ lỗ mời nguyền nhắn nói
ru rủa thề thoại thơ tòa tựa văn lớn: bé khôn lao lối mạnh mật nhỏ tiếng tuổi tướng lớp: bậc đất học lang phủ trưởng vỏ
xớp lở: đất loét mồm núi lỡ: bước cỡ dở hẹn làng lầm lời lứa miệng tay tàu thời vận lợi: danh dụng dưỡng hại ích khí
lộc nhuận quyền suất thế tiểu tức lợn: con cợn gà gạo lòi nái quay rừng sữa lợp: mái lu: bu mờ luân: canh chuyển hồi
lạc lưu lý phiên thường vũ luẩn: quẩn luận: án bàn chiến chứng công cương cứ đàm đề điểm điệu giáo giả giải kết khoa
thuyết tội văn luật: đạo định gia hình hóa học khoa lệ pháp sĩ sư thơ tục lui: binh cui cung lủi lung: lay lạc linh
tung luyến: ái tiếc luyện: chưởng công đan kim rèn tập thép thi lùa: gió vịt lùi: bước lũi xùi lùm: cây xùm lùng: bắt
bùng nhùng sục lú: lấp lẫn lúa: chiêm gạo má mì mới mùa nếp non nước lúc: lắc lỉu nãy nhúc lún: sâu lúng: búng túng lũ:
lụt lượt ống quét lũng: đoạn lũy: kế thừa tiến lụa: đào tơ lục: bát bình cá địa đục giác khí lạc lăng lọi phủ quân soát
súc tìm tung tục vấn lụng: thụng lụt: bão lội lụy: tình lư: hương lưng: chừng eo lửng ngựa vốn lương: bổng dân duyên
giáo hảo hưu khô tâm tháng thảo thiện thưởng thực tri y lười: biếng nhác lưới: cá điện lửa nhện tình trời lướt: mạng
nhẹ sóng ván lưỡi: cày câu cưa dao gà gươm hái lê liềm lưỡng: cư cực hà lự nan phân quang quyền tính toàn lược: bỏ dịch
đồ giản khảo sử thao thuật trích lượng: cả giá giác sức thứ tử lượt: lần lưu: ban bút cữu danh đày đãi động giữ hành
hoàng hóa học học_sinh huyết hương kho ký lát lãng lạc loát loại luyến lượng ly manh nghệ niên niệm sinh tán tâm thai
thông thủy tồn tốc truyền trú trữ vong vực ý lừ: đừ lừa: bịp chọn dối đảo gạt gió lọc mị phỉnh tình lừng: danh khừng
lẫy lững vang lứa: đôi tuổi lửa: đạn hương khói lòng rơm tình trại lửng: lơ lữ: điếm đoàn đoàn_trưởng hành khách quán
lựa: chọn lời lực: cản đạo đẩy điền học hút lưỡng lượng sĩ lựu: đạn ly: biệt dị gián hôn khai kỳ nông tao tán tâm thân
lý: do giải hóa học lắc lẽ lí lịch luận số sự tài thuyết thuyết_gia thú tính trí tưởng tưởng_hóa ma: chay cô đạo giáo
lanh lực mãnh men mị quái quỷ sát thuật trơi tuý túy xui mai: hậu mỉa mối phục sau táng man: dại di mác rợ trá mang:
bầu danh họa khăn mác mỏng nợ ơn tai thai tiếng vác manh: áo động mối mún nha tâm mau: chóng lẹ mắn miệng may: đo mắn
mặc rủi sẵn thay thuê vá mà: cả còn thôi mài: dao dũa giũa mòn sắc màn: ảnh bạc chiếu đêm gió hạ hiệp hình kèm khói
kịch sương tre trời màng: bụng cứng lọc lưới não nhầy nhĩ phổi trinh mành: trúc mào: đầu gà màu: da đen đỏ hồng mè mỡ
nâu nước sắc thổ tím trắng tươi vàng vẻ vẽ xanh xám mày: đay mặt mò râu má: đào hồng lúm mì phấn mái: ấm che chèo đầu
đình hiên nhà tóc tôn tranh trường vòm máng: nước mát: lạnh lòng mẻ ruột rượi tay tính xa máu: cam chảy đông khô lạnh
lửa mặt me mủ nóng tham thịt máy: ảnh bay bào bơm cày chém chiếu chủ chữ cưa dệt đẻ điện gặt giặt hơi in kéo khâu khoan
lạnh may mài móc nổ phay phát quay quét rửa sấy tiện tính trạm trộn ủi xay xúc mả: bố tổ mải: mê miết mảng: bè màu
miếng mảnh: bom dẻ đạn đất giấy khảnh khăn mai mẽ tình trăng vá vỡ vụn mã: đáo độc hóa lệnh lực não số tà tấu thượng
vạch vùng mãi: dâm lực mãn: cảnh đời hạn khai khóa kiếp kinh nguyện nhãn nhiệm tính tù ý mãng: cầu mãnh: hổ liệt lực
thú mạ: bạc kền non vàng mại: bản dâm mạn: đàm phép thuyền tính mạng: lưới mạch nhện sống mạnh: bạo dạn giỏi khỏe mẽ
miệng tay thường_quân mạo: danh hiểm hóa muội nhận phạm xưng măng: cụt non sông tây tre mắc: bẫy bệnh cạn câu cỡ cửi
dịch kẹt lỗi lừa míu mớp mưu nạn nợ phải tội võng mắng: chửi mỏ nhiếc mắt: bão cá cáo kính lá lưới mũi nai thần tròn
xanh xích mặc: cả cảm dầu dù định kệ lòng nhiên niệm sức tưởng mặn: chát mòi nồng mặt: bàn báo bằng cắt cân dày đáy đất
đường hàng hại hồ khác lợi mày mẹt mộc mũi nạ ngoài người nhăn nón nước phải phẳng phố sau sàn sông tiền trái trăng
trận trong trời trước mâm: cỗ cơm xôi mâu: thuẫn mây: đen gió khói mù mưa trắng xanh mầm: bệnh cây họa mống non mấp:
máy mô mất: cắp chức dạng dạy dấu điện giá giống gốc hồn hút hứng ích lòng mát mạng mặt mùa nết ngôi ngủ sức tăm tiếng
tích trinh trí trộm vệ_sinh việc vía mấu: chốt mấy: chốc mươi mẫn: cán cảm tiệp mẫu: đơn giáo hàng hạm hậu hệ mã mình
mực nghi quốc sinh số tây thân thức tử vật mận: đào mập: mạp mờ ú mật: báo danh độ hàm khẩu lệnh mã mía mỡ ngọt ngữ ong
phục rắn tập thám thiết thư tông ước vụ mè: nheo xửng méo: mó mẻ: lưới mẹ: chồng con đẻ ghẻ già kế kiếp mìn nuôi vợ
mẹo: mực vặt mẹt: hàng mê: cung hoảng hoặc hồ hồn lầm loạn lối lộ lú man mải mẩn mệt muội ngôn ngủ say sảng tín tít
mênh: mang mông mềm: dẻo lòng mại mỏng nhũn yếu mền: chăn mến: khách mộ phục thương yêu mệnh: chung danh đề giá hệ lệnh
mệt: lả lử mỏi nhoài nhọc phờ mi: mắt ni miên: man miêu: duệ tả miền: bắc biển đất đông khác nam nguồn ngược núi quê
tây thượng trung viễn xuôi miếng: ăn bánh cơm đất mồi trầu võ miếu: đền mạo thờ miễn: chê cưỡng dịch giảm lao lễ nhiễm
nhiệm phí sao thuế thứ tố tội trừ miệng: ăn cười giếng hầm hố hùm lưỡi thế tiếng túi vực miệt: mài thị vườn minh: bạch
châu chính chủ chứng công đạo đường hiển hoạ họa hương khiết khôi mẫn nguyệt niên oan quân tinh triết trí ước văn xác
mì: chính gói ống sợi tôm vằn mìn: mẩy mình: mẩy mía: đường lau mím: chi môi mỉa: mai mỉm: cười mĩ: cảm học lệ mãn miều
nghệ nhân quan thuật tục viện vị mị: dân mong: chờ đợi manh mỏi muốn ngóng nhớ ước mò: cua kim mẫm ngọc mòn: mỏi mòng:
két mó: máy móc: áo câu họng máy ngoặc ngoéo nối sắt tiền túi xích món: ăn hàng hời lạ lộc lợi nhậu nộm nợ quà tiền
móng: cái chân giò guốc ngựa nhà tay vuốt móp: méo mót: tiểu mỏ: ác cặp dầu đá hàn khoáng lết neo nhọn quặng than vàng
mỏi: chân mắt mệt mòn tay mỏng: dính manh mảnh tang tanh mọc: mầm răng sừng mọi: khía người rợ mọng: nước mọt: dân gặm
sách mô: bản bì cầu hình hình_hóa phạm phật phỏng tả tê thức tip tơ tuýp môi: giới giới_viên sinh sinh_học trường
trường_học môn: bài đăng đệ đồ hạ học khách phái phiệt quan sinh thần thi vệ vị mông: lung má mênh muội mồ: côi hóng
hôi ma mả mồi: chài lửa ngon nhậu mồm: mép miệng mồng: năm tơi mốc: giới meo son thếch xì mối: hàng lái lo lợi mai manh
nhục thù tình mốt: chót mổ: bò cò mắt não tim xác xẻ mộ: chí dân đạo địa phần quân mộc: bản lan mạc nhĩ tồn mộng: ảo du
mị mơ tinh tưởng ước một: cách chạp chốc chút đôi hơi khi lèo lòng mạch mình mực phần số thể thời thuở vài mơ: hão hồ
màng mòng mộng tưởng ước mơn: man mởn trớn mờ: ám ảo mắt mịt nhạt mời: chào gọi khách mọc rơi thầu mớ: đời rau mới:
cưới cứng lạ mẻ tinh toanh mớm: cơm lời mở: cờ cửa đầu đường hàng hầu hòm lối lời mang màn mào mắt mặt mồm rộng toang
tung cửa_hàng mỡ: chài lợn màng màu máu nước mua: bán buôn chịu chuộc chuyện dâm đứt lẻ lòng mặt quan sắm sỉ thâu tiếng
vét vui xới muôn: dặm đời loài màu năm nơi phần phương thuở thú trùng vàn vạn vật vẻ muối: biển dưa iốt mặt mè mỏ tiêu
xổi muỗi: anophen mòng vằn muộn: chồng màng mằn phiền mù: chữ lòa màu mịt mờ mưa quáng sương tạt tịt tối trầm mùa: cưới
đông gặt giải hạ hè hội khô lễ lúa lũ màn màng mưa phim thi thu vàng vụ xuân mùi: hôi hương mẽ soa tàu thối thơm vị
mùn: cưa mùng: màn múa: bụng hát lân may mép rối sạp xòe múc: nước múi: bưởi giờ mủi: lòng mũ: áo mão miện nồi phớt
mũi: dao dãi đất giày khâu khoan kiếm nhọn tàu tẹt tên thuyền mụ: già mẫm o mục: ca đích đồ đồng kích kỷ lục nát phiêu
ruỗng sư thị tiêu từ xương mụn: con cóc nhọt vá mưa: axit bay bão dai dầm dông đá gió giông lũ nắng ngâu nguồn phùn rào
rơi to tuyết mương: máng phai rãnh mười: mươi mướn: đất người mướp: đắng hương mượn: cớ đường gió oai tay tạm tiếng vay
mưu: cầu chước cơ đồ hại kế lợi lược mẹo mô phản sát sinh sĩ sự tính toan trí mừng: công rơn rỡ rú thắng thầm thọ tuổi
tủi vui mức: độ giá lương phạt sống mực: độ in khô nước ống sống tàu thước mỹ: cảm dung đức hạnh học kim lệ mãn miều
nghệ nghệ_phẩm nhân nữ phẩm quan thuật tục từ viện vị na: ná pan nai: lưng nịt nam: ai bộ cao châm chinh cường cực giao
giới hải kha mô nhân nhi nữ phong phương sinh thanh tiến tính trang trung tước việt vô nan: giải hoa quạt y nanh: nọc
vuốt nay: mai nài: ép nỉ xin nàng: dâu hầu thơ tiên nào: hay ngờ này: nọ nái: sề nán: chờ náo: động hoạt loạn nhiệt nức
nát: bét gan óc rượu tan vụn nản: chí lòng nảy: lửa mầm nòi nở sinh tanh não: bộ lòng nề nhân nùng ruột trạng tủy nãy:
giờ nạ: dòng nạn: dân đói khói lụt nhân phỉ nạo: thai vét nạp: đạn điện đơn thái thuế tiền năm: âm châu dương học mới
nay ngoái nhuận qua sau tháng trước tuổi xưa năn: nỉ năng: động khiếu lượng lực nhặt nổ suất nằm: bếp co dài lăn lỳ mê
mộng mơ ngang nghiêng ngửa ổ vạ viện vùng nắm: bắt chắc cỏ cổ cơm đấm giữ quyền tay vững xương nắn: bóp gân nót nắng:
chang chói gắt hanh hạn mưa nóng nôi ráo sớm xuân nặng: cân gánh lãi lòng lời lượng mùi nề nhọc nợ tai tay tình trĩu
vía nâng: bậc bi cao cánh cấp chén cốc đỡ giá giấc khăn niu nâu: đất sồng nấc: cụt thang nấm: độc men mồ mốc rơm nấu:
ăn bếp chảy chín cơm nung nướng rượu nấy: giờ nem: chua nép rán neo: đậu đơn tàu ném: bom bóng đá đĩa lao tạ nén: bạc
giận hương khí lòng nép: mình nét: bút chữ cười đẹp mặt mực ngài riêng vẽ nêm: cối nêu: cao gương tên nề: hà nếp nền:
đường móng nã nếp nhà tảng văn_hóa nếm: mùi thử trải nến: trắng nếp: cẩm cũ gấp nghĩ nhà nhăn sống tẻ nết: na người
nếu: cần thế vậy nể: mặt nang phục sợ trọng vì ngai: vàng ngang: bằng bướng dạ dọc đường giá hàng lưng ngạnh ngược
nhiên sức tay tàng tầm trái ngao: du ngán ngay: cả cạnh đơ lành lưng ngáy ngắn sau thảo thẳng thật xương ngà: ngọc say
voi ngài: tằm ngàn: đời năm thu vàng xưa ngành: dọc hàng học ngang nghề ngào: ngạt ngày: càng công cưới đầu đêm giỗ giờ
hè hội kia kìa lễ mai mốt mùa nay nghỉ nọ rày rằm sau sinh tết tháng thường trước vía xưa xửa ngái: ngủ ngán: ngại ngẩm
ngáp: ngủ ruồi ngáy: ngủ ngả: lưng màu mũ nghiêng vạ ngải: cứu ngã: bảy bệnh giá giẫn gục lòng năm ngũ ngửa nhào nước
quỵ tư ngạc: nhiên ngại: khó ngần nghi ngùng ngạn: ngữ ngạo: mạn nghễ ngược ngạt: mũi ngào thở ngăn: cách cản cấm chặn
kéo nắp ngừa rào trở ngắm: bắn cảnh nghía nghĩ nhìn vuốt ngắn: gọn hạn hơi ngày ngủi ngắt: bỏ câu điện đoạn lời mạch
quãng ngặt: nghèo nghẽo nỗi ngâm: khúc nga thơ vịnh ngân: hà hàng hàng_hóa khoản khố nga phiếu quỹ sách sách_học tiêu
tuyến vang ngây: dại ngất ngô thơ ngầm: đường hiểu ngấm: ngầm ngoải ngọt nước ngấn: lệ nước ngất: ngây ngưởng trời xỉu
ngẩn: ngơ người ngẫm: nghĩ ngẫu: hợp hứng lực nhiên ngậm: cười họng hờn miệng ngải ngùi tăm ngập: lụt ngụa ngừng nước
tràn úng nghe: chừng lén lỏm ngóng nói trộm vẻ nghèn: nghẹn nghèo: đói hèn khó khổ nàn ngặt túng xác nghé: con nghẽn:
đường mạch nghẹn: họng lời ngào nghẹt: mũi thở nghênh: chiến đón ngang tiếp nghề: báo cá đời giáo gốm làm lính mọn
nghiệp ngỗng nông văn võ nghệ: danh nhân sĩ thuật thuật_gia thuật_hóa tinh nghi: án binh can hoặc kị kỵ lễ ngại ngờ
ngút phạm thờ thức tiết trượng vấn vệ nghiêm: cách cấm chỉnh đường khắc lệnh mật minh ngặt nghị nhặt phụ trang trị
trọng túc nghiên: bút cứu cứu_sinh cứu_viên mực nghiêng: mình ngả ngửa nước nghiền: nát ngẫm nghiễm: nhiên nghiệm: đúng
sinh số thấy thu nghiện: hút ngập rượu nghiệp: báo chủ chướng dĩ dư đoàn ngà vụ vụ_hóa nghiệt: ngã súc nghìn: năm thu
tỉ trùng xưa nghỉ: chân chơi dưỡng đông hè hưu lễ mát mệt ngơi ốm phép tay tết thai thi trưa việc nghĩ: bụng kế ngợi
suy tình nghĩa: bóng cử dũng đen đệ địa hẹp hiệp khí là lí lý nặng quân rộng sĩ thương tình trang tử vụ nghị: án định
gị luận lực quyết sĩ sự trình trường viện nghịch: biến cảnh chiều đảo lí lưu lý mắt ngợm ngữ nhĩ phách tặc thường tử
ngoan: cố cường đạo ngoãn ngùy ngoài: cuộc da đời khơi luồng miệng ra ngoái: cổ đầu nhìn ngoại: bang biên cảm cảnh công
cỡ cữ đạo đề động giao hạng hình hóa hối khoa khóa kiều lai lệ luận lưu lực ngạch ngữ nhân nhập ô quan quốc sinh suất
tệ thành thất thế thương tiếp tiết tình tỉnh tộc truyện trú trưởng tuyến văn vật vi viện vụ xâm ngoạn: cảnh mục ngoe:
nguẩy ngon: giấc lành mắt miệng ngọt ngủ trớn xơi ngòi: bút nổ pháo ngó: lơ ngàng nghiêng sen ý ngóc: đầu ngách ngói:
đỏ hóa ngón: cái chân đòn giữa nghề tay trỏ út ngóng: chờ đợi trông ngót: nghét ngỏ: lời ý ngõ: cụt cửa hầu hẻm ngách
phố ngọc: bích bội chỉ hoàng lan ngà ngọt nữ thạch thể trai ngọn: cây cỏ cờ đèn đồi đuốc gió lau lửa nến ngành nguồn
núi sóng tháp ngọng: nghịu ngọt: bùi lịm lự ngào nhạt sắc xớt ngô: đồng khoai nghê nướng ngôi: báu chùa đền làng mộ nhà
sao thứ trường vị vua ngôn: hành luận ngữ ngữ_học phong tình từ ngông: cuồng nghênh ngồi: bệt dưng lê lì thiền tù ngốn:
ngấu ngổ: ngáo ngổn: ngang ngỗng: trời ngộ: đạo độc nghĩnh nhận nhỡ ngột: ngạt ngơ: ngác ngáo ngẩn ngơi: nghỉ tay ngờ:
đâu nghệch ngợ vực ngời: sáng ngớ: ngẩn ngệch ngỡ: ngàng ngợi: ca khen ngợp: thở trời ngu: dại dân dốt đần độn muội
ngốc si xuẩn nguồn: cội cơn điện gốc gốc_sinh hàng lợi lực ngọn ngốc sáng sinh sống thu tin vốn vui nguội: điện lạnh
ngắt tanh nguy: biến cấp cập cơ hại hiểm khốn kịch nan ngập nguyên: âm bản cáo cảo chất chỉ cớ cựu dạng do đán đơn giá
gốc hình kép khai khí khối lai lành liệu lí lượng lý mẫu nghĩa nhân niên phát quán si sinh soái sơ súy tác tắc tắc_hóa
thể thủ thủy tịch tố tổng tội trạng trị tử ủy văn vẹn vị xi xưa nguyền: rủa nguyện: cầu ước vọng nguyệt: cầm cầu lão
liễm quế san thực ngủ: dậy đông đỗ gà gật gục khì lang ngày ngáy ngon nhờ nướng quên thiếp trọ yên ngũ: âm cốc giác
hành ngôn quan quả sắc tạng thường tuần vị ngụ: cư ngôn tình ý ngục: thất tối trung tù ngụm: nước ngụy: biện quân quyền
tạo trang ngư: cụ dân lôi nghiệp ông phẩm phủ trường ngưng: chức đọng kết trệ tụ người: bệnh chơi cõi cùng dân dùng
dưng đời hùng kinh lớn máy mẫu mình ngợm nhà nhện ốm phàm rừng ta tây thân thầy thợ thượng tình trần tuyết vượn xưa yêu
ngước: mắt nhìn ngưỡng: cửa mộ vọng ngược: chiều dòng đãi đời đường lại mạo ngạo xuôi ngượng: mặt mồm ngập nghịu ngùng
ngưu: lang tất ngừng: bắn chiến nghỉ tay thở trệ ngứa: mắt miệng ngáy nghề tay ngửa: cổ mặt ngữ: âm âm_học cảm cảnh
điệu đoạn hệ khí liệu nghĩa nghĩa_học pháp tộc văn vựng ngự: lâm triều trị y ngựa: chiến chứng con đua gỗ người ô vằn
xe ngực: lép trần nha: dịch khoa phiến sĩ trang nhai: nuốt nhan: đề nhản sắc nhanh: chân chóng gọn nhảu nhạy nhẹn tay
trí nhà: ăn bác_học báo băng bè bếp biên binh bình_luận buôn cái chồng chùa chủ chứa chức cửa dân dòng đài đá đất đèn
đẻ đòn ga gác gái giam giàu giáo gỗ hàng hát hóa_học hộ_sinh in khách kho khoa_học kính lao lá lầu lều máy mồ nghèo
nghề nghỉ ngoại ngói ngục nho nông nội nuôi nước ống ở quan quàn quê riêng rông sàn sách sư sử_học ta tang táng tắm tế
thầu thơ thờ thuốc thuyền thương tiền toán_học tôi tôn trai tranh trắng trẻ trò trọ trường trừ tù tư vàng văn văn_hóa
vệ_sinh viết vợ vua vườn xác xe xí xưởng nhàm: chán nhàn: hạ nhã rỗi nhánh: cây sông nhảy: cầu cẫng cóc dây dù lầu múa
nhót sào vọt xa nhã: nhặn ý nhãn: cầu hiệu khoa mác quan nhạc: công cụ điệu kịch lý nền phẩm sĩ sư trưởng viện nhạt:
nhẽo nhòa nhạy: bén cảm nhăn: nheo nhó nhúm nhằm: nhò nhắc: nhở nhủ nhắm: mắt nghiền nhắn: gửi nhủ tin nhân: ái bản
cách cách_hóa chủng chủng_học chứng công danh dân dịp đạo đức hậu hòa khẩu kiệt loại lực mạng nghĩa phẩm quả quyền sâm
sinh số sự tài tạo tâm thân thế thọ tình tính tố tộc trắc từ văn văn_học vật viên nhầm: lẫn tưởng nhấn: chìm mạnh nút
nhấp: nháy nhô nhổm nhất: định là loạt mực nguyên quán quyết thể thể_hóa thiết thời trí nhẫn: cưới nại nhịn nhục tâm
nhận: biết chức dạng diện định lãnh lầm lời mặt nhiệm nuôi thầu thấy thức tội xét nhập: cảng cảnh cuộc cư đề gia học
khẩu khẩu_viên lậu môn ngũ nhằng siêu tâm thế tịch trường vai viện nhật: báo dụng ký nguyệt thực trình nhậu: nhẹt nhem:
nhuốc nhen: nhóm nhẹ: dạ nhàng nhặn nhõm nhi: đồng khoa nữ nhiều: chuyện nhiễm: bệnh độc khuẩn sắc trùng xạ nhiệm: kì
kỳ màu sở vụ nhiệt: điện độ đới hạch huyết kế liệt lượng năng tâm thành tình nhì: nhằng nhìn: ngắm nhận nhí: nhảnh nhố
nhịn: ăn đói nhục nhịp: cầu điệu độ nhàng sống tim nho: gia giáo học nhã nhỏ sinh sĩ nhòm: ngó nhóm: họp máu nhạc
trưởng nhỏ: bé giọt lẻ mọn nhắn nhặt nhen nhẹ nhoi xíu nhọc: lòng nhằn nhọn: hoắt nhộn: nhạo nhịp nhơ: bẩn nhuốc nhờ:
cậy vả nhớ: đời mong nhung thương nhu: cầu mì nhược yếu nhuần: nhuyễn nhuận: bút nhung: lụa nhớ nhuộm: màu nhuyễn: thể
nhún: nhảy nhường nhút: nhát nhũn: nhặn nhũng: nhiễu nhục: dục hình mạ nhã nhằn như: thế vậy ý nhược: điểm tiểu nhượng:
bộ địa quyền nhức: đầu nhối nhựa: cây đường sống ni: cô lông niêm: mạc phong yết niên: biểu đại giám hạn học khóa kỷ
liễm thiếu vụ niềm: nở tin vui niệm: chú phật ninh: nấu nín: lặng thở nịnh: bợ hót nọt no: ấm đủ nê non: kém nớt nước
sông trẻ nóc: nhà nói: bậy bóng chơi chung chuyện dóc dối đùa láo lắp leo năng ngọng nhảm phét riêng thách thầm trộm
xạo xấu nón: lá nóng: bỏng bức chảy giận hổi lòng mặt nảy nực ruột sốt tính vội nõn: nà nô: bộc dịch đùa lệ lệ_hóa nức
nôi: dung nôn: mửa nao nóng nông: cạn cụ dân gia hóa học hộ lâm nghiệp nghiệp_hóa nô nổi phẩm phu sản thôn trang trại
trường nồng: ấm cháy đậm độ hậu nàn nặc nhiệt nối: dõi đuôi gót kết liền mạng nghiệp ngôi tiếp nổ: lực máy súng tung
nổi: bật bọt cộm danh dậy giận hạng khùng loạn nóng tiếng trội nỗ: lực nỗi: buồn đau lo lòng nhớ niềm oan sợ nội: bộ
các cảnh chiến chính công dung đình địa gián hàm hàng hóa khoa khóa lực nhân quan quy sinh tại tạng tâm thành thất
thương tiết tình tỉnh tộc trợ tuyến tướng vụ y nộm: rơm nộp: thuế nơi: chốn ở nới: lỏng rộng nở: hoa nụ rộ nợ: công
đọng nần nước xấu nu: na nung: nấu nuôi: dạy dưỡng nấng ong sống trồng nuông: chiều nuối: tiếc nuốt: chửng lời núi: đồi
lửa non rừng nút: bấm thắt nụ: cười hoa hôn nương: náu nhờ rẫy tựa nước: bọt cốt cờ dãi đá đái đường hoa khoáng lã lạnh
lọc lớn máy mắm mắt mặn miếng mũi ngầm ngập ngoài ngọt nguồn nhà nóng nôi rút sạch sôi sơn thải tiểu tương uống xốt
nướng: chả nứt: nẻ nửa: chừng đêm đời đường vời nữ: công giới hoàng quyền sinh sĩ tính trang tướng vương
`;
