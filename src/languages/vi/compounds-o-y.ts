/**
 * The common words whose first syllable begins with O to Y: a first syllable with a colon, and what follows it to make a
 * word, further syllables joined by `_`. Written from knowledge of the language, after no dictionary.
 */
export const wordsOToY: string = `
oai: hùng nghiêm phong vệ oan: khuất sai trái uổng ức oanh: kích liệt tạc oán: giận hận thán trách oằn: oại oi: ả bức
ô: danh mai nhiễm nhục tạp tô uế vuông ôm: ấp chầm ôn: dịch đới hòa luyện tập thi tồn ông: ấy bà chủ cụ lão ngoại nội
tổ trời trùm ồ: ạt ồn: ào ã ốm: đau yếu ống: dẫn hút khói kính nghe nghiệm nhòm nhổ nước tiêm xả ổ: bệnh cắm chứa cứng
dịch đĩa khóa ổn: định thỏa ớn: lạnh ở: ẩn cữ đậu rể trần trọ pha: chế lẫn loãng tạp trò trộn phanh: phui thây phao:
câu cứu tin phàn: nàn phá: bỏ giá giải hại hoại hủy kỷ nát phách quấy rối rừng sản sập tan thai trận vỡ phách: lối
phán: đoán quyết xét xử pháo: binh đài đội hạm hiệu hoa kích sáng thuyền thủ pháp: chế danh điển đình định lệnh lí luật
lý nhân quan quy sư trị trường viện y phát: âm ban báo bệnh biểu bóng chẩn đạt điên điện đoan động giác giải giọng hành
hành_viên hiện hoả hỏa huy kiến lệnh lộ mại minh minh_gia ngôn ngôn_viên nguồn nguyện quang quà rẫy sinh sóng sốt tang
tài tác tán tâm thanh thanh_viên thưởng tiết tích tín triển vãng vấn xạ xuất phản: ánh ảnh bác biện bội cách cảm chiến
chứng công đề đối động gián hồi kháng lực pháo phúc quang quốc tác trắc ứng xạ phạm: lỗi luật nhân pháp qui quy tội trù
vi phạt: đền góc tiền tù vạ phân: ban bào biệt bì bón bố bổ bua cách cấp chất chia chim chuồng công cục cực dạng định
đoàn đội giải giới hạch hạng hệ hiệu hóa họ hội hủy khoa khu khúc lập liều liệt loại loại_học luồng lượng ly minh nhánh
nửa phát phó phối quyền ranh rã số suất tách tán tâm tầng thân tích tích_viên tranh trần tử ưu vai vân viện vùng xanh
xưởng xử phần: cứng đông hồn lớn mềm mộ nhiều phát số thi thưởng trăm tử phấn: chấn đấu hoa khích khởi son trang phẩm:
cách cấp chất giá hàm hạnh loại màu tính vật phẩy: khuẩn tay phẫn: nộ uất phẫu: thuật tích phập: phồng phật: giáo học
pháp tổ tử phe: cánh nhóm phái phép: lạ màu tắc thuật tính phê: bình chuẩn duyệt phán phế: binh bỏ liệu nang phẩm thải
tích truất vật phết: phẩy phi: cảng công cơ đạo đội hành hành_gia lao lí lộ lợi lý mã nghĩa nhân pháp quân tang tần
thuyền thường trường vật vụ phiên: âm bản dịch dịch_viên hiệu họp thuộc tòa phiêu: bạt diêu du lưu phiền: hà lòng muộn
nhiễu phức toái phiến: diện đá loạn quân phiếu: bầu chi đánh thu thưởng phim: ảnh hoạt nhựa tài truyện trường phì: cười
nhiêu phí: phạm tổn phỉ: báng nguyền phong: bao bế bì cách cảnh cấp dao độ hàm hóa hủi kiến kín lan lưu nhã phanh phú
quang sát sắc sương tặng thanh thái thấp thư tình toả tỏa trào trần tục tư tước vị vũ phòng: ban bệnh bị cháy chống chờ
dịch giam gian giấy hạng hỏa học họp hộ khách khám ngủ ngừa ngự ốc sinh tắm thân thí thủ thương trà trào tránh trọ
trưng tuyến vé vệ xa phó: bản mát mặc phòng thác thường tiến viện phóng: đãng đại đạn hạ hỏa khoáng lao lợn pháo sinh
sự tay tác thanh thích túng viên xá xạ phỏng: chừng định đoán vấn vấn_viên phô: bày diễn trương phôi: pha thai phồn:
hoa thịnh thực vinh phồng: rộp to phố: cổ phường thị xá phối: cảnh giống hợp ngẫu trí phổ: biến cập độ quát thông phổi:
bò kẽm phơi: bày nắng phóng sấy phớt: lờ phu: nhân phen quân thê phun: nước thuốc trào phung: phí phù: dâu du dung điêu
hiệu hoa hộ hợp phép phiếm rể sa thủy trợ vân phúc: âm đáp đức hậu khảo lành lộc lợi phận thẩm tinh tra trình phúng:
điếu viếng phút: chốc giây phủ: doãn đầu định nhận phàng phục quyết sóng tạng thủ phụ: âm bản bạc cấp cận chú đạo đề
gia giúp hoạ họa huynh khoa khoản kiện liệu lòng lục mẫu nữ phần phẩm phí tá tách tải tháng thẩm thu thuộc tình tố
trách trội trợ tùng từ tử vương xe phục: chế chức cổ dịch dựng hồi hưng kích linh nguyên quốc sinh sinh_hóa sức thù
trang tráng tùng viên vị vụ vụ_viên phương: án cách cảnh châm danh diện đông hại hướng hướng_học kế ngôn ngữ pháp
pháp_luận phi sách tây thức tiêu tiện tích trình trưởng vị phường: buôn hội xã phước: lành phượng: hoàng vĩ phức: hợp
số tạp qua: đời lại loa lưu quýt tay thời trở quan: ải cách chế chiêm chức điểm hệ hoài khách liêu lộ ngại nha nhân
niệm quyền sai san sát sát_viên sơn sự tài tâm tham thầy thiết thuế to toà tòa trắc tri trọng trường quang: cảnh cầu
dầu đãng điện gai hình học hợp minh năng phổ sai thông vinh quanh: co năm quất quẩn quay: chậm cóng cóp cuồng đầu ghi
gót lưng mặt ngoắt phim quắt số video vòng quà: bánh biếu cáp cưới quê sáng tặng vặt quàng: khăn quạc xiên quá: bán bộ
cảnh cố đà đáng độ hạn khích khổ khứ lời lứa mức quan quắt sức tay tải tầm thể trình trớn tuổi vãng quái: ác dị đản gở
kiệt lạ thai vật quán: ăn bar cà quân rượu tẩy tính triệt trọ trưởng tưởng xá xuyến quát: mắng nạt tháo quả: báo bom
bóng cảm cân cầu đấm đất nhân nhiên phụ quyết tang thật thế thực tim tình quản: chế đốc gia giáo hạt huyền lí lí_viên
lý lý_viên ngại ngục tài thúc trị trị_gia trị_viên tượng quảng: bá canh cáo cáo_viên đại đường giao giáo tính trọng
trường quãng: đời đường thời quạt: điện giấy máy nan trần quân: bài báo binh bị ca chế chính chủ chủng công cơ cờ dân
dịch dụng địch đoàn đoàn_trưởng đội giới hàm hạm hầu hiệu khí khu kì kỳ kỷ lệnh lính luật lương lực ngũ ngụy nhạc nhân
nhu pháp phiệt phí phục sĩ số sư sự sự_hóa tâm thù thường tình tịch trang trưởng tư tước tử vương y quây: quần quần: áo
bò chúng cư cư_viên dài đảo đùi hôn hùng lót lộn ngư ngự ngựa thần thể tụ vợt quấn: quít quýt quấy: nhiễu phá quả rầy
rối quẩn: quanh quận: chúa công huyện lỵ trưởng ủy quật: cường khởi ngã quen: biết mặt nếp tay thân thói thuộc quét:
dọn sạch vôi quê: cha hương kệch mùa ngoại người nhà nội quán quên: bẵng lãng mình ơn quốc: âm bảo ca cấm công dân
doanh đạo gia gia_hóa giáo hận hiệu hoa học hồn hội huy hữu hữu_hóa kế khánh kì kỳ lập lộ lực mẫu nạn ngoại ngữ nội
phong phòng phụ phục sách sản sắc sư sử sự tang táng tế tế_hóa thể thiều thổ thuế thù thư tịch trái trưởng tuý túy tử
văn vận vụ vương xã quy: cách chế chiếu chuẩn củ định đồng đổi hàng hoạch hoạch_gia hoạch_viên hồi hợp kết lát luật lụy
mô nạp nhẫn phạm phạm_hóa phục quyền tắc tập thuận tiên tội trình tụ ước vùng y quyên: góp sinh quyền: anh biến bính
cao chức hành hạn lợi lực năng quí quý thần thế tước uy quyến: luyến rũ thuộc quyết: chiến chí đấu định đoán liệt nghị
nhiên tâm thắng toán tử quyển: sách sổ vở quỳ: gối lạy quý: bà báu danh giá hiếm hóa hồ khách kim mến nhân ông phái phi
tộc trọng tử vị quỷ: dữ kế quái quyệt sứ thần thuật quỹ: đạo đất đen tích tín ra: chiêu công dáng dấp đòn đời giêng hè
hiệu khơi lệnh lò mắt mặt mồm nghề ngôi phết quả quân rả rìa sao sức tay toà tòa trận trình tro trò trường vẻ ram: ráp
ranh: con giới ma mãnh rau: cải cỏ má muống quả răm thơm rà: phá soát ràng: buộc rành: mạch rẽ rọt rào: cản chắn đón
rày: rát rác: rưởi thải rách: nát rưới ráo: hoảnh riết rảnh: rang rỗi tay rạch: ròi rạn: nứt san rạo: rực răn: dạy đe
răng: cưa giả hàm miệng nanh sâu rắc: rối rắn: chắc độc đuôi hổ rỏi rặng: cây núi râm: ran rây: rớt rầm: rập rì rộ rầu:
rĩ rất: đỗi là mực rậm: rạp rịt rập: khuôn ren: rén reo: hò mừng vang rèn: đúc giũa luyện rét: buốt đậm mướt rẻ: mạt
rúng tiền rễ: cái cây cọc riêng: biệt lẻ rẽ tây tư riết: róng rì: rào rầm rình: mò rập ríu: rít rỉ: máu sét tai rong:
biển chơi ruổi rò: rỉ rón: rén rót: rượu vốn rõ: nét ràng rệt rô: bốt rồng: rắn rối: beng bời đầu loạn mù rắm ren rít
rỗi: rãi việc rộn: ràng rã rịp rộng: đường khắp lòng lớn lượng mở rãi rinh rơi: lệ rớt rụng vãi rời: bỏ rạc rợp: bóng
ru: ngủ rung: cảm chuyển động lắc rinh ruồng: bỏ ruộng: bậc đất đồng nương rẫy ruột: gan già non thịt thừa rút: gọn kết
kinh lui ngắn phép quân ra ruột thăm tiền rủ: rê rủi: ro rũ: bỏ rượi rụng: lá rời rước: dâu đèn họa rượt: đuổi rượu:
bia cần chè mạnh nếp nho vang vodka rừng: núi phòng rậm rú rực xanh rửa: mặt nhục sạch tay tiền tội rực: lửa rỡ sa: bàn
cơ đà đọa hoàng lầy lưới mạc ngã sầm sẩy sút thải trường sai: bảo biệt khiến lạc lầm lệch lỗi phái phạm quả sót số trái
san: bằng định hô hô_học lấp phẳng sát sẻ sang: đoạt giàu năm ngang nhượng sảng sông sửa tay tên trang trọng sao: bản
băng chép chế chổi chụp hỏa hôm kim lãng mai mộc nhãng sát thổ thủy sau: đó này say: đắm mèm mê nắng rượu sóng sưa tỉnh
xe xỉn sà: lan lúp sàn: diễn đấu giao nhà sàng: lọc sành: điệu sỏi sứ sào: huyệt sá: chi sách: báo đỏ giáo lược nhiễu
nhũng trạng trắng vở sám: hối sán: lá sáng: chế choang chói danh dạ giá kiến láng lạng lập lập_viên mai mắt ngời quắc
rực sớm suốt sủa tác tạo tạo_viên tỏ tối trí trưng sánh: bước đôi ngang vai sáo: mòn rỗng trúc sát: cánh hạch hại hợp
khuẩn nhân nhập phạt sao sinh sườn thủ thương trùng vách sải: cánh tay sản: hậu khoa lượng nghiệp phẩm phụ sinh vật
xuất sảng: khoái sảnh: đường sạch: bách bóng trơn sạp: báo hàng săn: bắn bắt đón đuổi lùng sóc sắc: bén cạnh chỉ diện
đẹp lệnh màu mặt nét phục sảo thái thuế tố tộc sắp: đặt hàng sửa xếp sắt: đá son tây thép vụn sẵn: có dịp lòng sàng
sặc: mùi sỡ sụa sâm: banh sân: bay bãi bóng chơi cỏ gạch khách khấu nhà thượng vận sâu: bệnh bọ cay đậm đục kín lắng
nặng răng róm rộng sắc thẳm xa sây: sát sầm: sập uất sầu: khổ não riêng sấm: chớp sét sấn: sổ sẩy: chân thai sét: đánh
sẻ: chia si: mê tình siêng: năng siêu: âm cấp cường đẳng hạng hiện hình lợi mẫu nhân nhiên phàm sao tân thị thoát thực
tốc trọng vi việt xe siết: chặt sinh: bệnh con diệt dục dưỡng đẻ đôi động hạ hoạt hóa hóa_học học kế khí khối khương
linh lí lời lợi lực lý lý_học mạng mầm mệnh mổ nghi nghĩa ngữ nhai nhật nở quán quyển sát sản sắc sôi sống sự thành
thái thái_học thể thời thú thức thực tiền tồn tố trắc trưởng tươi từ tử vật vật_học viên sít: sao so: bì đo đọ đũa găng
le sánh tài soán: ngôi soát: vé xét soạn: giả nhạc thảo soi: gương mói rọi sáng song: ca hành kiếm lập mã ngữ phương
sinh thân thất tính tử sóng: biển điện đôi gió lừng não ngầm nhạc thần vô sọ: dừa não sôi: động nổi sục sông: băng cái
đào hồ lạch ngầm ngòi núi nước suối số: báo chẵn dách dân dư đen đề đếm đo đông gia hạng hiệu hóa học kiếp lẻ liệu lô
lượng mệnh mũ mục nguyên phận phức thập thực tiền tổng điện_thoại tài_khoản sốc: nhiệt văn sống: chết chung còn dai
động đời lâu mái mũi nhăn nội sít sót sượng thọ thử trâu sốt: cao dẻo mến rét ruột sắng vó xuất sổ: đỏ gạo hưu lồng mũi
sách tang tay tiết xổ sỗ: sàng sơ: bộ cấp chế đẳng đồ giao hở hữu kết khai khảo khoáng lược sài sinh suất tán thảo thẩm
tuyển uẩn ý sơn: ca cước dầu hà hào lâm mài móng tây thần thủy trang sớm: hôm khuya mai muộn sở: cứ dĩ đoản giao hữu
hữu_viên khanh nguyện tại thích thuộc thú trường tư vọng sợ: hãi sệt su: hào suất: ăn chiếu diễn sung: công huyết mãn
sướng sức túc suôn: sẻ suối: khe nguồn nước suy: bì diễn dinh đoán đồi giáp giảm kiệt luận ngẫm nghĩ nhược ra suyển sút
sụp tàn thận thoái tim tính tôn tưởng vi vong xét sùi: bọt sùng: bái đạo kính súc: miệng sắc sinh tích vật súng: đạn
hơi lục máy ngắn ống pháo trường sủng: ái sụp: đổ sụt: giá giảm lở lún sịt sùi sư: cô đệ đoàn đoàn_trưởng huynh mẫu ông
phạm phụ sãi thầy tổ tử sưng: húp tấy vù sương: giá giáng khói lạnh mai muối mù sườn: đồi non núi sướng: khổ sưởi: ấm
nắng sưu: tầm tập thuế tra sừng: sỏ sững trâu sứ: đoàn giả mạng mệnh quán thần vệ sức: bật bền chịu chứa đề ép hút kéo
khỏe lao lực mạnh mua nặng người nóng sống trẻ vóc sử: dụng gia học kí ký liệu quan sách thi sửa: chữa đổi sai soạn
sửng: sốt sự: cố kiện nghiệp sống thật thế thể thực tình tích vật việc vụ ta: thán tai: ác ách bay biến chuông hại hoạ
họa hồng mạng mắt nạn ngược quái tiếng ương vách vạ tam: bản cá cấp đại giác giáo hợp quyền suất tài tấu thất thế thể
tan: biến chảy cửa hoang nát rã tành tác tầm vỡ tang: chứng gia lễ phục thương tóc vật tanh: bành hôi tưởi tao: đàn
khang ngộ nhã tay: áo ấn bắt buôn cầm chân chèo chơi đôi đua hữu khách lái mơ nải nắm ngang nghề sai súng trái trắng
trong vịn vợt vượn tà: áo dâm đạo giáo ma ý tài: bàn bồi cán chính chủ công danh đức giảm giỏi hoa hóa khí khoá khoản
khóa lẻ liệu lộc lực mạo năng nghệ nguyên phán phiệt phú quyết sản sắc tình trí trợ tướng tử vụ xế xỉu tàn: ác bạo binh
canh dư khốc lụi nhang nhẫn phai phá phế sát tạ tật tệ tích úa tàng: ẩn hình thư trữ tàu: bay bè biển buôn cá chiến chở
chợ con cuốc điện đổ hàng hỏa hủ lửa ngầm sắt sân thuyền thủy vũ xe tá: dược điền lý tác: chiến dụng động gia giả hại
hợp loạn nghiệp nhân oai phẩm phong quyền thành thể tách: bạch biệt lìa ly rời trà tái: bản bảo bầu cấu chế chiếm chiến
cử diễn đàm đắc đầu giá hiện hòa hôn hồi hợp khám khởi lập mặt mét ngộ nhập nhiễm phát phạm phân phối sản sinh tạo tê
thẩm thế thiết tổ xanh xuất tám: chuyện mươi tán: dóc dương đồng gẫu loạn phét tận thành thưởng tỉnh tụng xạ táng: gia
tận thất táo: bạo bón tác tây tợn tả: cảnh chân hữu khuynh ngạn thực tơi tải: điện lượng trọng tản: bộ cư lạc mác mạn
nhiệt văn tảng: băng đá lờ sáng tảo: biển hôn mộ thanh tạ: ơn thế tội từ tại: chỗ chức đào gia ngoại ngũ sao thế trận
vị tạm: biệt bợ dừng đình giam giữ hoãn nghỉ ngưng tha thời thu trú ước ứng vay vắng tạng: phủ tạo: dáng dựng hình hóa
lập mẫu nghiệp sinh tác thành vật tạp: âm chất chí chủng hóa kỹ nham phẩm vụ tạt: axit tăng: cân cấp chi cường đoàn
động gia già giá giảm hạng huyết lữ lực ngân ni sản sinh sức tải thiết thu tiến tốc tội trọng trưởng viện vọt xông tằn:
tiện tắc: đường kè mạch nghẽn trách xi tắm: biển giặt gội hơi nắng rửa táp tặng: phẩm quà thưởng vật tâm: bệnh can chấn
đắc đầu điểm đích địa giao hồn huyết hứng khảm linh lí lực lý lý_gia lý_học nguyện nhĩ niệm phúc phục sức sự thành thái
thần thất thế thư thức tình tính trạng trí tư tưởng ý tân: bách binh cổ cử dân dược gia hôn khách khoa kỳ lang nương
tạo thế thời tiến tổng trang tử tây: âu bắc du học nam nguyên phương ta tạng y tầm: bắn cỡ gửi mắt nã nhìn phào phơi
quan tay tã thường thước vóc vông xa xuân tần: ngần số suất tảo tầng: điện hầm lớp nấc thấp trệt tấm: bảng gương hình
lòng thảm thân ván vải vé tấn: bi công kịch tất: bật cả lẽ nhiên niên tả thành thảy toán yếu tấu: chương hài khúc nhạc
sáo tẩm: bổ liệm quất tẩu: hỏa tán thoát tẩy: chay não rửa trần trừ xóa tận: cùng diệt dụng hiến hưởng lực mắt mặt nơi
số tay tâm thế thu tình tụy tập: ảnh dưỡng dượt đoàn đoàn_hóa hậu họp hợp huấn kết kích luyện nhiễm quán quyền san sách
sự tành tễnh thể thể_hóa thơ tin tính tốt trung trung_hóa tục tem: phiếu thư té: ngã xỉu tẻ: ngắt nhạt tê: bại giác
liệt mê tái thấp tên: bay gọi hiệu họ lửa miền riêng thánh thật tội tuổi tục tế: bào bào_học bần cấp lễ nhị nhuyễn thần
tự tết: dương nguyên nhất trung tệ: bạc hại nạn tha: bổng hóa hồ hương lỗi ma phương thẩn thiết thướt thứ tội thai: đôi
kỳ nghén nhi phụ sản tham: ăn chiến chính danh dự gia khảo kiến lam luận mưu mưu_trưởng nhũng ô quan quyền tàn tán vấn
vọng than: bùn củi đá gầy hoạt khóc ôi phiền thân thở tổ vãn thanh: âm bình cao danh đạm điệu đới giáo hao khiết khoản
la lam lãng lâu liêm lí lịch lọc luật lý mai manh mảnh minh nhàn nhã nhạc niên nữ quản quyết sắt sử tao tân tẩy thản
thế thiên thiếu thoát thoả thuỷ tịnh toán tra tra_viên trà trùng trừng tuyền tú u vắng xuân thao: diễn luyện lược tác
thức trường túng thay: chân đổi lay lòng lời máu mặt phiên ruột thế vì thành: án bại công danh đạo đạt đinh đoàn đồ
đồng hình hoàng hôn khẩn khí kiến kính lập luỹ lũy mục ngữ niên nội phần phẩm phố quách quả sự tài tâm tật thạo thân
thật thị thục thử thực tích tín tố trì trùng tuỳ tựu ủy văn viên ý thác: ghềnh loạn nước thách: cưới đấu đố thức thái:
ấp bình cổ cực dương độ giám hậu quá sư thượng tổ tử uý y thám: báo hiểm hiểm_gia sát thính tử tử_gia thán: khí phục
tháng: chạp giêng ngày trước thánh: ca chiến chỉ địa đường giá giáo hiền kinh lễ nhân nữ sống sư thần thất thể thi
thiện thót tích tướng tử tháo: chạy dỡ gỡ lui vát tháp: canh chuông nước tùng thả: dàn diều lỏng nổi rông sức thải: bỏ
hồi loại trừ thảm: bại cảnh cỏ đỏ hại hoạ họa khốc kịch sát sầu thiết thương trạng thảo: dã dược hèn luận mộc nguyên
phạt quyết thạc: sĩ thạch: anh bàn cao học nhũ sùng tín thạnh: vượng thạo: đời nghề thăm: dò hỏi khám nom nuôi thẳm
viếng thăng: bằng chức hạng hoa hoá hóa long quan thiên tiến trầm thắng: bại cảnh cuộc giải kiện lợi phanh số thầu thế
trận thắp: hương nén sáng thắt: chặt cổ lưng nút thẳm: sâu thẳng: băng cánh đứng góc hàng tay tắp thắn thừng tính thâm:
canh căn cung độc giao hiểm hụt nhập nhiễm niên sâu tâm thuý thù thúy tình trầm ý thân: ái bại cận chinh chủ cô gia
hành hào hình hữu mẫu mật mến mình nhân nhiệt oan phận phụ quen quyến sinh sĩ thế thể thiết thiện thích thuộc thương
tình tín tộc tướng vương yêu thâu: đêm tóm thầm: kín lặng yêu thần: bí chết chú chủ công dân dược đạo điêu đồng giao
hiệu học hồn khí kinh kinh_học kì kỳ linh lực nữ phả phục quyền sa sắc sầu sấm sông tài thái thánh thánh_hóa thoại
thoại_hóa thông thờ tiên tiễn tình tích tốc trí tuý tượng tượng_hóa tử thầu: dầu khoán thầy: bói bu cãi cô cúng dạy
giáo lang mo pháp thợ thuốc trò tu tướng thấm: nhuần nước thía thoát thấp: bé cổ điểm hèn hẹp kém khớp tầng thoáng thỏm
thất: bát bại chí cử đức hiếu học hứa kinh lạc lễ lợi luật nghiêm nghiệp ngôn phu sách sắc sơn sủng tán thanh thân thần
thế thiệt thoát thố thời thu thủ thường tiết tình trận truyền ước vọng ý thấu: chi đáo hiểu kính suốt tình triệt thẩm:
âm định đoán mĩ mỹ mỹ_học phán quyền thấu tra vấn xét thậm: chí tệ thụt thận: thư trọng thập: ác cẩm kỉ kỷ niên phân
phương thò toàn tự thật: lòng lực ra sự tay tâm thà tình vậy the: lụa thé then: cài chốt theo: dõi đạo đòi đuổi hầu kịp
sát thè: lưỡi thèm: khát muốn thuồng thép: gai hình non thẻ: bài căn đỏ nhớ tên tín vàng xanh thẹn: thùng thêm: bớt
thắt thênh: thang thề: bồi nguyền thốt ước thế: chân chấp chiến công cố cuộc cục đế đứng gian giao giới hệ kia kỉ kỷ
lực mạnh nào này năng nhân nữ phẩm phiệt sự tập thái thần thiên thủ thượng tình tôn trận tục tử vận vị thết: đãi thể:
chất chế chế_hóa dạng diện dục hệ hiện hình hóa hội lệ loại lỏng lộ lực nghiệm rắn tài tạng tất thao thao_gia tháp
thống thức tình tích trạng trọng xác thi: ân ca công cử đấu đấu_viên đậu đỗ đua gia hài hành hào hóa học hội hương hứng
lễ nhân pháp phẩm phú rớt sinh sĩ tài tập thể thoảng thố thơ thứ tốt trường trượt tuyển tứ vận vị thia: lia thiên: can
cầu chúa chức cổ cung di đàng đình đỉnh địa định đô đường hà hạ hình hoàng hướng hựu kiêu kiến kỉ kỷ la lệch lí lôi
lương lý ma mệnh nam nga nhan nhiên niên phận phú phủ phương quốc sứ sử tai tài tạo thai thạch thần thẹo thể thời thu
thượng tính triều tư tượng tử văn văn_học vận vị vương thiêu: đốt huỷ hủy rụi táng thân thiền: định môn sư tông viện
thiết: bị chặt chế diện đãi đoàn giáp hài hại hạm kế kế_viên lập mộc mục nghĩ quân tha thạch thân thế thòi thực trạm
triều trí tưởng yếu yếu_phẩm thiếu: âm bóng dinh điện đói hiểu hụt kém khuyết lâm máu mặt nhi niên nợ nữ phụ quân sáng
sinh sĩ sót số tá thốn thời trách tráng tướng uý úy vắng vũ thiển: cận thiểu: não năng số thiện: ác cảm căn chiến chí
chính đức hạnh nam nghệ nguyện nhân pháp tâm thuật xạ ý thiệt: hại hơn mạng thân thòi thua thinh: lặng thì: giờ thào
thầm thọt thụp thí: dụ điểm mạng nghiệm nghiệm_viên sinh sự thân thích: dụng đáng hợp khách nghi thời thú thực ứng
thính: giác giả lực phòng thỉnh: cầu giáo giảng kinh nguyện thị thị_sinh thoảng thị: chính dân độ giá giác giới hiếu
kính lang lộ lực nghe nghị phạm phần phi phường sát sảnh tần thành thế thực tộc trấn trường trường_hóa trưởng tứ uy uỷ
ủy vệ xã thịnh: đạt hành nộ soạn suy thế tình trị vượng ý thịt: bò gà heo lợn mỡ nạc quay thà thú xương thoa: son
thoang: thoảng thoái: binh chí hóa lui nhiệm thác trào vị vốn thoáng: đãng khí mát nhìn thoát: chết hiểm li ly nạn
nghèo nước thai thân tội tục vị xác y thoả: đáng hiệp mãn thích thuận thoải: mái thoạt: đầu kì kỳ nhìn tiên trông thon:
gọn thả thò: lò thóc: gạo giống lúa mách thói: đời hư quen tật thường tục xấu thỏa: đáng hiệp lấp lòng mãn nguyện sức
thích thuận thuê ước thọ: chung giới lộc mạng nạn tội thô: bạo bỉ kệch lậu lỗ sơ tháp thiển tục vụng thôi: đành miên
nôi thúc thúi việc thôn: ấp bản dã làng nữ ổ quê tính trang trưởng xã xóm thông: báo bạch cào cáo cảm dâm dịch
dịch_viên dụng điệp đồng gia gian gió hay hành hiểu hôn hơi lệ lưng lượng mạch minh mưu ngôn qua quan quá suốt sứ tắc
tầng tấn tấn_viên thái thạo thiên thoáng thuộc thương thường tin tin_viên tín tỏ tri tuệ tục tư thối: hoắc nát rữa tha
thống: chế đốc hệ kê kê_học kê_viên khổ lĩnh nhất nhất_hóa soái suất sứ thiết trị thổ: cẩm công dân địa lộ mộ ngữ
nhưỡng nhưỡng_học phỉ quan sản tả thần tinh thổi: bay bùng còi kèn nấu phồng thơ: ấu ca dại đường mộng ngây ngô phú
thẩn trẻ văn thơm: lừng ngát phức thảo tho thờ: cúng ơ phụng phượng tự thời: báo bấy bình buổi chiến cổ cơ cuộc cục đàm
đại điểm đoạn gian giá giờ hạn hiệu hoàng khắc khí khóa kì kỳ luận lượng ngày nghi qua sinh sự tập thế thơ thượng tiết
trang trân vận vụ xưa thở: dài dốc hắt phào phì than thợ: ảnh bạc cày cả điện gốm hàn hồ lặn may máy mỏ mộc nề nguội
rèn săn sơn thuyền thủ xây thu: chi chụp cứ dọn dung gặt giữ gom hái hải hẹp hình hoạch hồ hồi hút hưởng lôi lượm mua
nạp ngân ngân_viên nhặt nhận nhập nhỏ nợ phát phân phí phong phục quân tàng thanh thập thuế tiếng vén xếp xụng thua:
chạy cuộc keo kém kiện lỗ sút thiệt thuần: chất chúng chủng dưỡng hậu hóa khiết lý nhất nông phác phong thúc thục tính
tuý túy việt thuận: buồm chiều hoà hòa lợi mắt mua nghịch tay tiện tình vợ thuật: ngữ ngữ_học pháp sĩ số toán thuê: bao
khoán mướn thuế: đất khóa má quan suất thân thu vụ thui: chột thung: lũng thuốc: bắc bôi bổ chữa đạn đắng độc lào lá
lắc men mê muối nam nhuộm nổ phiện sát súng tây tẩy thang thử tím trị trừ vắc viên xổ thuộc: cấp địa hạ loại lòng quốc
tính viên thuở: nhỏ xưa thuyên: chuyển giảm tắc thuyền: bè bồng buôn buồm chài chủ máy nan nhân rồng trưởng viên
thuyết: âm bác duy giáo giảng giảng_viên hóa khách lí luân lý minh minh_viên pháp phục tiến trình trình_viên tương
thuỷ: chung điện lợi quân sản thủ tinh triều văn thù: dai địch đức ghét giặc hằn hận lao nghịch oán tạc vặt thùng: rác
rượu thình thư thú: chơi dữ nhân nhận phục rừng săn thật tính tội tướng vật vị vui y thúc: bá đẩy ép giục thủ thút:
thít thủ: ác bút cấp chỉ công cựu dâm đắc đoạn đô hạ hiến hiểm kho khoa kì lãnh lĩnh môn mưu ngân ngữ pháo pháp phạm
phận phủ quân quỹ thành thân thế thỉ thuật thúc thư tiêu tiết tín trưởng tục tướng từ tự vai xướng thủng: lỗ thẳng
thủy: binh canh chiến chung đạo đậu điểm điện động hải hử khẩu lâm lôi lộ lợi lực mạc mặc ngân nguyên ngư nông phi quái
quân sản sư tai tạ thần thể thổ thủ tinh tĩnh tổ triều tùng văn văn_học vân vực thụ: án bệnh động giáo hưởng lý mệnh
nghiệp phấn thai thể tinh trái thục: luyện mạng nữ thư: báo bảo điện khố kỳ ký lưu mời mục mục_học ngỏ pháp phòng quán
sách sinh sướng tay thái thả thuê tín tịch trả từ viện thương: binh buôn cảm cảng chiến chính cục đau điếm đoàn gia
giới hàn hàng hại hiệu hội khẩu lái lục lượng lượng_viên lưu mãi mại mại_hóa mến nghiệp nghiệp_hóa nghị nhân nhớ phẩm
quyền số sứ tâm tật thảo thuyết thực tiếc tích tổn trận trường vong vụ xót yêu thường: án biến dân dùng dục hay khi kì
kỳ lệ ngày nhân nhật niên phạm phục thức tình trú trực vụ vụ_viên xuân xuyên thước: dây đo kẻ phim thợ thướt: tha
thưởng: lãm ngoạn nguyệt phạt thức trà xuân thược: dược thượng: cấp cẩn cổ du đài đẳng đế đỉnh đội gia giới hảo hạng
huyền khách khẩn kỳ lệnh liên lộ lưu mã nghị nguồn phẩm quan sách sĩ sớ tá tầng thặng thẩm thọ thư toạ tọa tôn tố tướng
uý úy vàng viện võ thừa: cơ hành hưởng kế lệnh mứa nhận phát sai số sức tác thãi thế thiếu trừ tướng tự ủy thứ: bảy bậc
bét cấp dân đoàn hạng liệu loại lỗi nam năm nguyên nhất nữ phẩm phi sáu sinh thất trưởng tư tự vị yếu thức: ăn dậy giả
giấc giờ khuya thời tỉnh trắng uống thử: lửa máu nghiệm nghĩ sức tài thách thăm vai việc thực: chất chi dân dân_hóa
dụng địa đơn giả hành hiện học hư khách lục lực nghiệm nghiệp nghĩa phẩm quản quyền ra sự tài tại tâm tập tập_sinh
tập_viên tế tế_hóa thà thể thi thụ tiễn tình tính trạng từ vật vật_học tiêm: chủng kích nhiễm phòng tất thuốc vắc tiên:
cảnh đề đế đoán giới lượng nhân nữ ông phong quyết sinh sư tiến tổ tri tiêu: biểu binh chảy chí chuẩn chuẩn_hóa cự cực
dao diệt dùng đề điều điểm độc hao hoá hóa hủy khiển ma ngữ pha phí phòng sái sản sọ sơ tan tán thổ thụ trường trừ tùng
vong xài tiềm: ẩn lực năng nhập tàng thủy thức tiền: án bạc boa bồi bối cảnh cọc công cổ cước duyên đạo đề đình định đồ
đồn đồng hậu học khởi kiếp kỳ lãi lẻ lệ lì lương mặt mừng nghĩa nhân nhiệm nong nước phạt phong phương sảnh sử sự tài
tệ thân thế thối thưởng tiêu tố trạm triều tuất tuyến vàng vận vệ vốn tiếc: nuối rẻ thương tiến: binh bộ công cung cử
dẫn đánh độ hành hoá hóa lên lui quân sát sĩ thân thoái triển trình tiếng: đàn đất địa đồn động đời hát kêu lòng lóng
mẹ ngáy ngữ nói nổ ồn rao tăm thét thơm thở tơ trống vang vọng tiếp: cận chuyện cứu dân diễn diện đãi đầu đất điểm đón
giao giáp khách kiến kích liệu lời lục máu nạp nhận nhiên nối phẩm quản quân sau sức ta tay tân tân_viên tế thị
thị_viên thu thụ tuyến tục từ ứng viên viện xúc tiết: canh chế diện dục độ giảm hạnh khí kiệm lộ mục tấu tháo trời
tiếu: lâm ngạo tiểu: ban bang bộ ca cầu chuẩn chủ đoàn đoàn_trưởng đội đội_trưởng đường hàn hành học học_sinh khí khu
kỷ liên luận mục não nông phẩm phẫu quy sản sinh sử thuyết thuyết_gia thủ thư thương thừa tiết tiện tổ tử vùng tiễn:
biệt chân đưa tiệc: cưới trà tùng tiện: dụng ích lợi nghi tay thể tiệt: chủng nọc trùng tim: đen gan la mạch phổi tin:
báo buồn cậy dùng đặc đồn học lành mừng nhanh nhảm nhắn nóng tặc tưởng tức vắn vặt vịt vui yêu tinh: anh binh bột cần
cầu cất chất chế chỉnh chuyển dầu dịch giản gọn hạt hoa hoàn hoạt khiết khôi lọc luyện lực ma mắt mật nghịch nhanh nhạy
nhuệ quái sương tấn tế thạch thần thể thông thuần trùng tuý tú túy tươm tường vân vi xảo ý tì: bà ố vết tìm: hiểu kiếm
thấy tòi tình: ái báo báo_viên bạn ca cảm cảnh chung cờ cũ duyên dục đầu địch đời giao hình huống khúc lý nghi nghĩa
nguyện nguyện_viên nhân phụ si sử thâm thân thật thế thư thương tiết trạng trường tứ tự vợ yêu ý tí: chút hon ti xíu
tích: cóp cực hợp luỹ lũy phân sự trữ tụ tín: chấp chỉ dụng điều đồ hiệu hữu nghĩa ngưỡng nhiệm phiếu thác thực vật
tính: cách chất dục đố giao kế khí mạng mệnh năng nết ngữ nhân nhẩm nhẫm phác sát sổ tiền tình toán trội ưu tít: mít mù
tỉ: giá lệ mỉ phú số suất tê trọng tỉnh: bang bộ dậy đoàn giảm giấc lẻ lị lộ lỵ mộng ngộ rượu táo thành thức trưởng ủy
ủy_viên tĩnh: dưỡng điện lặng mạch tại tâm vật tị: nạn nạnh tịch: biên dương liêu mịch thâu thu tịnh: độ tâm tiến to:
gan lớn nhỏ tát tiếng tướng toan: tính toàn: bích bộ cảnh cầu cầu_hóa cục dân diện diện_hóa gia lực mĩ mỹ năng phần
phương quân quốc quyền tập thành thắng thân thế thể thời thư tỉnh tri trị văn vẹn toán: cộng đại hạng học học_gia lính
pháp tử toại: nguyện tò: he mò tòa: án báo đại giám nhà sen soạn thánh tháp tòng: học phạm quân tóc: bạc dài mai tang
thề tỏ: bày lòng thái tình tường vẻ tỏa: nhiệt sáng tọa: đàm độ kháng lạc thiền trấn tô: điểm giới hô nhượng thuế vẽ
tôi: con đòi luyện ren tớ tôm: càng cá đông hùm sú tép tôn: chỉ giáo kính nghiêm nhan sùng sư tạo thất thờ ti tộc trọng
vinh xưng tông: đồ đơ giáo môn tộc xe tồi: tàn tệ tồn: đọng kho lưu tại trữ vong tố: cáo chất giác khổ nga nữ tụng tốc:
chiến độ hành hóa kế kí ký lực tác váy tối: cao cường da dạ đa đa_hóa đen hảo hậu hệ hôm huệ khẩn kiến mai mật ngày om
sầm sẩm tác tăm tân thiểu thiểu_hóa thui thượng trọng trời ưu ưu_hóa tống: đạt giam khứ ngục táng tiền tiễn tốt: bụng
đen đẹp giống khoe lành mã nết nghiệp nghiệp_sinh số tính tươi xấu tổ: ấm bộ chấn chim chức chức_viên đỉa họp hợp kén
khúc máy mối nghiệp ong phó quốc sư thành tiên tôm tông trác truyền trưởng viên tổn: hao hại phí thất thọ thương tổng:
biên bí bộ cầu chi chỉ công cộng cục diện duyệt dự đài đạo đình đoàn đốc động gia giá hành hội hợp kết khởi kiểm lãnh
luận lượng lý quan quát quản rà sản soái số tài tấn tập tham thanh thầu thể thống thống_hóa thu thuật tiến trưởng tuyển
tư ủy vệ tộc: danh họ người phả trưởng tội: ác danh đồ lệ lỗi nghiệp nhân nợ phạm phạm_học tình vạ tơ: duyên hào lòng
lụa tằm tưởng vương tờ: báo bạc giấy khai lịch mờ rơi trình tới: hạn lui nơi tấp tuổi tra: cứu hỏi khảo tấn vấn xét
trai: gái giới làng tân tráng trẻ trang: bìa bị chủ điểm hoàng nghiêm nhã phục sức trải trại trí trọng tranh: biện cãi
chấp chức cử cử_viên đấu đoạt đua giành luận lụa sơn tài thủ thủy treo trừng tụng vẽ trao: đổi giả giải lưu nhiệm tay
tặng trả trau: chuốt dồi trà: đá đạo hoa mi xanh tràn: dịch đầy lan ngập trề tràng: giang hạt kỷ pháo trào: dâng lộng
lưu phúng trá: hàng hình ngụy trách: cứ mắng móc nhiệm phạt trái: cây chủ đạo đắng đất khoán khoáy lệ luật mùa nghĩa
phép phiếu quyền tai tim tính tuyến ý trán: dô tráng: kiện lệ men miệng sĩ tránh: mặt nạn nắng né thai thoát tráo: đổi
trở tráp: cau trả: đũa giá góp lãi lời lương miếng nghĩa nợ ơn phép thù thưởng tiền treo công trải: qua trại: cải giam
giáo hè lính tập tị trạm: biến bơm dừng gác phát thu trổ trưởng xá xăng trạng: nguyên ngữ sư thái từ trăm: họ năm ngàn
phần trăn: trở trăng: gió hoa mật non rằm sao tròn trối trắc: ẩn địa nết nghiệm trở trắng: án bệch bóc da đen hếu tay
tinh toát trẻ trong trợn trâm: anh trân: châu quý trọng trâu: bò cày chọi ngựa nước trầm: cảm hương kha lắng luân mặc
mình ngâm tích tĩnh trọng trồ tư uất trần: ai duyên gian lao nhà thế thuật tình truồng trụi tục trấn: an áp giữ lột thủ
tĩnh yểm trận: bóng chiến đánh đấu địa đòn động mạc mưa pháp thế tuyến trật: bánh đường tự tre: làng nứa trúc treo: ấn
cổ cờ giải thưởng trèo: cao leo trẻ: con em già hóa măng mồ nhỏ thơ trung trên: đà hết trêu: chọc ghẹo tức trễ: giờ hạn
nải tri: âm ân giao giác hô kỉ kỷ phủ thiên thức thức_hóa tình túc triền: đê miên núi sông triều: chính cống cường đại
đình thần tiên vương triết: gia học học_gia lí lý triển: hạn khai lãm vọng triệt: hạ hại phá sản thoái tiêu triệu:
chứng hồi phú phú_gia tập trẫm trinh: bạch nữ sát thám tiết trắng trì: hoãn níu trệ trọng trình: bày báo chiếu dạng
diễn duyệt độ làng tấu thưa tòa tự trí: dũng giả khôn lực mạng não nhớ óc thông thức thức_hóa trá tuệ tưởng xảo trích:
dẫn đoạn lập lục ngang xuất yếu trị: an bệnh giá liệu liệu_viên quốc số thủy tội vì trịnh: thượng trọng trong: khi lành
lòng ngoài sáng sạch suốt trắng trẻo vắt xanh trò: chơi chuyện cười diễn đùa hề khỉ trẻ trống tròn: trĩnh trịa vo xoe
tróc: da nã vảy trói: buộc chặt trọ: học trẹ trọn: đời gói vẹn trọng: âm bệnh dụng đãi đại điểm hậu hình lượng lực nông
pháo tài tài_viên tải tâm thể thị thương thưởng tội trách trấn vọng yếu trôi: chảy dạt giạt nổi trông: cậy chờ coi đợi
giữ mong ngóng nhờ nom thấy vời trồng: cây cấy lúa rau rừng trọt trốn: chạy học lính nợ thoát thuế tránh việc trống:
cơm đồng mái ngực rỗng trải trơn vắng trộm: cắp cướp nghe nghĩ vía trộn: lẫn trạo trơ: tráo trẽn trọi trơn: tru trượt
trời: đánh đất già ơi phạt sao tru trớ: trêu trở: giáo lại lực mặt mình nên ngại ngược tay thành trời về trợ: cấp động
giá giáo giảng giúp lí lực lý tá thính thủ từ trợn: mắt trạo trừng tru: tréo truân: chuyên truất: ngôi phế trung: bình
bộ cao cấp chính chỉ chuyển cổ du dung dũng đẳng đoàn đoàn_trưởng đông độ đội đội_trưởng gian hạn hậu hiếu hòa học hưng
khu kiên kỳ lập liệt lộ lưu nghĩa nguyên niên nông phần quân sĩ tá tâm tần tầng thành thần thu thực tiện tố trinh trực
tuần tuyến tướng uý úy ương vệ truy: bắt bức cản cập cứu điệu đuổi hoan hỏi kích lĩnh lùng nã nguyên nhận nhập quét sát
tặng thu tìm tố tội vấn vết xét truyền: bá bá_viên bệnh cáo cảm đạo đạt đơn giáo hình hịch khẩu kì kỳ lệnh máu miệng
nghề nhiễm nối tay tải thanh thần thông thống thuyết thụ thừa tin tích tụng truyện: cổ cười kiếm ký ngắn ngụ thơ tích
tranh trù: bị dập liệu phú tính trùm: chăn phủ trùng: dương điệp hợp khơi lặp ngũ phùng phục tang tên tu trú: ẩn chân
mưa ngụ quán trúc: trắc trúng: cử đạn đích độc giải kế mùa phóng số thầu thưởng tuyển tuyển_sinh tủ trụ: cầu cột sở trì
trục: lợi trặc vớt xuất trưng: bày cầu dụng mua tập thu trương: mục trường: bắn ca chinh cửu đoạn đua hận học hợp kì kỳ
kỷ lớp luật lực phái phim phổ quay quy sinh sở thành thi thiên thọ tồn tộc vốn trước: bạ đây đó hết mắt mặt sau tác
tiên trưởng: ban bản bối đoàn giả họ khoa khoản lão lớp môn nam ngành nhóm nữ phòng thành thôn toán tộc tràng tử ty xã
trượng: nghĩa phu trượt: băng chân giá ngã tuyết vỏ trừ: bị bỏ diệt hại khi khử phi tà tịch trừng: giới mắt phạt trị
trợn trứng: cá cút gà nước vịt trữ: lượng ngưng tình trực: ban chiến diện giao giác khuẩn quan tâm thăng thuộc tiếp
tính tràng tuyến tu: bổ chí chính chỉnh dưỡng đạo hài hành huýt hú luyện mi nghiệp nhân sĩ sửa tạo thân từ viện tuân:
hành phục thủ tuần: báo duyên hành hoàn lễ lộ phòng san thám tiễu tra trăng tự tuấn: kiệt mã tú tung: độ hoành hô tăng
tin tích tóe tuồng: chèo cổ tuổi: cao đời già hạc mụ nghề ngọc tác tên thọ thơ trẻ vàng xuân tuột: dốc tay tuy: là
nhiên tuyên: án bố cáo chiến dạy dương đọc giáo huấn huấn_viên ngôn phạt thành thề thệ truyền truyền_viên tuyến: bay
đầu đường giáo giáp phòng phố tiền tính vú yên tuyết: liên lở rơi tan tuyển: chọn cử dụng lựa mộ quân sinh tập thủ
trạch tuyệt: bút chiêu chủng diệt đại đích đỉnh đối đối_hóa giao hảo mật mệnh mĩ mỹ nhiên phẩm tác thế thực tình trần
trời tự vọng vời tù: ách binh đày hàm mù ngục nhân tội treo trưởng túng tùng: bách lâm quân thư tùy: bút chọn cơ hứng
nghi thân thuộc tiện tùng tướng viên ý túc: cầu hạ trực túi: áo bụng cơm đeo quần tiền xách túng: bấn quẫn thiếu tủ: áo
kính lạnh sách thờ thuốc tủi: hổ nhục thân tụ: điểm họp hội hợp huyết tập tục: danh lệ lụy ngữ tĩu truyền tư: bản cách
chất duy gia hữu hữu_hóa lập lệnh liệu lợi nhân pháp sản sinh tâm tế thái thế thông thù thục thương tình trang túi
tưởng tưởng_gia vấn vấn_viên vị tươi: cười mát mới ngon non rói sáng tắn tốt trẻ vui xanh tương: ái cà cận đắc đồng đối
đương giao hỗ hợp kế khắc kị kỵ lai ngộ ớt phản phùng quan tàn tác tế thân thích tri trợ truyền tư tự ứng xứng tường:
lửa minh rào tận thành thuật trình vây tước: bỏ đoạt hiệu lột vị tưới: tắm tẩm tiêu tướng: công giặc lãnh lĩnh mạo quân
sĩ số tài tá thuật tinh tưởng: bở chừng lầm nhớ niệm thưởng tượng tượng: binh đài hình thanh trưng vũ từ: bi biệt bị bỏ
chối chương chức cú điển điển_học đồng đường giao giã giây hôn khước láy loại mẫu mục nan nguyên ngữ ngữ_học quan tạ
tâm thạch thiện tính tố tốn trần trường vay vị vựng vựng_học tứ: chi kết phía phương quý sắc tán thể tuần tung xứ tức:
bụng bực cười giận khắc là thời tốc tối tưởng vị tử: cung đạo địa hình nạn ngữ nhục sĩ số tế thần thi thù thủ thương tô
trận tù vi vong tự: ái biên cao cảm cấp chế chọn chủ cung cường cứu do dưng dưỡng động động_hóa giác giải hành hào hỏi
học khắc khiêm khoe kiêu kiểm kỉ kỷ lập liệu lo lực ngẫu nguyện nhận nhiên nhiên_hóa nhủ nhục ôn phát phê phong phụ
quản quyết sát sinh sướng sự tay tại tạo tập thân thể thiêu thuật thú thưởng tiêu tiện tin tình tôn trang trào trách
trị trói trọng tung túc tư tử ưa ứng vấn vẫn vệ viết vị xưng ý tỷ: giá lệ mỉ phú số suất trọng u: ám ẩn buồn hoài linh
mê minh não nhã nhọt sầu tối uất xơ uất: hận nghẹn ức uẩn: khúc ung: bướu dung nhọt thư uốn: cong éo khúc lưỡi lượn nắn
uống: nước rượu thuốc uổng: công phí uy: danh hiếp hùng linh lực nghi nghiêm phong quyền thế tín vọng uyên: bác nguyên
thâm ương uyển: chuyển ngữ uỷ: ban nhiệm quyền thác viên úng: lụt ngập úp: mở út: ít ủ: ấm bệnh dột ê mưu rũ rượu ủng:
hộ ủy: ban khúc lạo mị nhiệm quyền thác trị viên ục: ịch ưa: chính chuộng nhìn thích ương: bướng ngạnh ước: ao chừng
định đoán hẹn lệ lược lượng mong mơ muốn nguyện số tính vọng ướp: lạnh xác ướt: át đẫm sũng ưu: ái đãi đẳng điểm khuyết
phẩm phiền sinh thế thời tiên tuyển tú tư việt ức: chế đoán hiếp triệu ứng: biến chiến cứu cử cử_viên dụng đáp đối khẩu
lượng lực mộ nghiệm phó tác tác_viên thi thí trước tuyển viên xử va: chạm đập vấp vẩy vai: chính diễn gáy phụ trần trò
vác vế van: lơn nài tim vỉ xin vang: bóng dậy dội động lừng rền vọng vay: lãi mượn nợ vốn vàng: anh bạc khè lá mã ngọc
ròng son tâm thau võ vọt vành: đai khăn móng mũ tai vào: cuộc đề hùa tròng vai viện vá: víu vác: mặt vách: đá ngăn núi
ván: bài cờ địa ép sàn trượt vải: thiều thô vóc vãi: đạn lúa vãn: bối cảnh hồi vạch: mặt tội trần vạm: vỡ vạn: an bảo
cổ dặm kiếp năng nhất phúc sự thắng thọ toàn tuế vật xuân văn: bài bản bằng bia cảnh chỉ chương công đàn đạo đoàn giai
hài hào hiến hoa hoá hóa hóa_học học khoa khố kiện kịch liệu lý mẫu miếu minh nghệ nghệ_sĩ nghị nhân phái phạm phẩm
phong phòng phú quan sách sĩ sức sử tài tập tế thân thể thơ thư trị tuyển từ tự uyển vật vẻ võ xuôi vằn: vện vắn: tắt
vắng: bóng hoe lặng mặt tanh tin vẻ vắt: kiệt óc sổ vẻo vặn: hỏi mình vẹo vân: du đài mây mẫu tay thê vi vũ vây: bắt
bọc bủa cánh hãm quanh ráp vần: điệu thơ vò vũ xoay vấn: an đáp đề nạn tội vất: bỏ vả vưởng vẫn: thạch vẫy: gọi tay
vùng vận: chuyển chuyển_viên dụng đen động động_viên hành hạn hội khí may mệnh nước rủi số tải thế tốc trù văn xuất
vật: báu chất chất_hóa chủ dục dụng giá hoá hóa kiến kỉ lạ liệu linh lí lộn lực lý lý_học nài nuôi phẩm quyền tế thể
thiêng thí tư vã vờ ve: chai sầu vãn vuốt vé: máy số tàu xe vén: màn vét: sạch vơ vẻ: đẹp mặt ngoài vang vẽ: chuyện vời
vẹn: nguyên toàn tròn vênh: váo vết: bẩn chàm chân mổ nhơ nứt sẹo thù thương tích vệ: binh đà đội quân quốc sinh
sinh_viên sĩ tinh vi: khuẩn khuẩn_học mạch mô pháp phạm phân rút sinh tính trùng vu xử viêm: gan họng khớp màng não
nhiễm phổi ruột xoang viên: chức đạn gạch mãn nén ngoại ngọc thuốc tịch trụ viền: áo viếng: thăm viết: hoa lách tay tắt
viễn: cảnh cận chinh du dương đông khách kiến tây thám thị thông tưởng vọng xứ việc: làm tư viện: bảo binh cớ dẫn hàn
kiểm lẽ phí sĩ thẩm trợ trưởng việt: dã kiều vị vinh: danh dự hạnh hiển hoa quang qui quy vì: rằng sao thế vậy ví: dầu
dụ tiền von vỉa: hè than vĩnh: biệt cửu cửu_hóa hằng viễn vị: chi giác kỉ kỷ lai lợi nể ngọt ngữ tha thành thần thế
thuốc trí trường tướng vong voi: rừng vong: ân bản hồn linh niên quốc vò: đầu võ xé vòi: nước phun rồng sen vòm: cây
họng trời vòng: bán chân cổ cung đai đấu đeo đua hoa kiềng loại luẩn ngoài nguyệt quanh quay tay tròn vây vo xoay xuyến
vó: ngựa vóc: dáng người vỏ: bọc đạn sò xe võ: biền công đài đạo_sinh đoán đường hiệp lâm lực nghệ nghệ_sĩ phái phục
sinh sĩ sư thuật trang tướng vẽ vọng: cổ gác lâu phu tưởng vô: bổ can cảm chính chủ chừng cơ cớ cùng cực danh dân duyên
dụng đáy đạo địch định đoan đối độ gia giá giác hại hạn hiệu hiệu_hóa hình học hồn ích kể khối kỉ kỷ lăng lễ lí lo loài
luận lương lượng lý minh mưu ngã ngần nghiệm nghĩa nhân nhiễm ơn pháp phép phúc phương phước sản sản_hóa sắc sinh sỉ
song số sự tang tài tăm tâm tận thanh thần thần_luận thời thường thưởng thừa thức tình tính tội trạng trật tri trùng
tuyến tuyệt tư tướng vàn vi viện vị vọng ý vôi: vữa vồn: vã vốn: có dĩ lãi liếng lưu pháp sẵn từ vỗ: béo tay vội: vàng
vã vơ: vẩn vét vờ: vĩnh vịt vời: vợi vở: diễn kịch vỡ: bờ đầu đê kế lẽ lòng mộng mủ nát nợ oà trận vụn vợ: bé cả chồng
con lẽ vu: cáo khống oan vơ vua: bếp chúa hề quan tôi vui: buồn chơi cười đùa lòng mắt mừng nhộn sướng thích thú tính
tươi vầy vẻ vun: đắp trồng vén vuông: góc vắn vức vùi: dập đầu lấp vùng: biển cao dậy đất đệm miền quê sâu trời trũng
vằng vẫy ven vú: em sữa vũ: bão công đạo điệu đoàn hội khí khúc kịch lượng lực nữ phu sĩ sư thuật trang trụ trường vụ:
án bê cháy chiêm cướp đông kiện lợi mùa nổ thu trộm trưởng viên việc xuân vụn: vặt vươn: dài mình vương: đạo giả hầu
hậu miện phi quốc quyền tôn triều tước vãi vấn vườn: bách cây quả ruộng trẻ trường tược vướng: bận mắc víu vượn: người
vượt: ải bậc biên biển cạn đèo khó mặt mức ngục qua quyền rào tội trội trùng tuyến vứt: bỏ vững: bền chãi chắc dạ lòng
mạnh tâm tin vàng vỹ: cầm tuyến xa: cách gần giá hoa hoắc hơi khơi lánh lạ lắc lìa lộ mã mờ ngái rời tắp tít vắng vời
xăm xỉ xôi xưa xứ xanh: biếc lam lá lè mướt mượt ngắt rờn tươi um xao xao: động lãng nhãng xuyến xà: bần beng bông cạp
lan lách lim phòng xẻo xài: phí tiền xác: chết đáng định lập minh nghĩa nhận suất tàu thân thịt thực tín ve xơ xách:
động tay xám: ngoét xịt xáo: động trộn xả: hơi láng lũ súng thải thân thịt xảo: quyệt trá xảy: ra xã: đoàn đội giao hội
hội_hóa hội_học luận tắc tế trưởng viên xạ: hương kích thủ trị xăm: mình xoi xăng: dầu xắn: tay xâm: chiếm hại lấn lược
nhập phạm thực xấp xây: cất dựng đắp xẩm xấc: xược xấu: hổ mặt số tính xa xí xe: bánh bò bọc buýt ca cáp con cộ cứu đạp
đẩy điếu điện đò đua ga gắn hàng hoa hon hỏa hơi kéo khách lăn lôi lu lửa máy ngựa nôi ôm ôtô tang taxi tải tăng thiết
thồ tơ trâu trượt tù xem: bói chừng mạch mắt mặt nhẹ thường trọng trộm tướng xét xen: canh giữa kẽ lẫn xé: lẻ nát phay
xén: giấy tóc xét: duyệt đoán hỏi nét nghiệm soi thấy thưởng tuyển xử xếp: chồng đặt đống hàng hạng loại sắp vần xi:
lanh măng nhan xiên: xẹo xiêu: lòng vẹo xiếc: thú xiết: bao chặt nợ xin: cơm đểu lỗi phép thua việc xăm xỏ xinh: đẹp
tươi xắn xẻo xì: căng dầu gà hơi trum xào xầm xí: bệt gạt nghiệp xóa xích: đạo đu lô mích tay xịt: thuốc xoa: bóp dịu
nắn xoay: chuyển quanh sở tròn trở tua vần vòng xở xoài: riêng xoá: bỏ xong: xuôi xóa: bỏ đói nhòa nợ sạch sổ tên tội
xóm: giềng làng liều ngõ xót: thương xa xô: bát bồ đẩy lệch ngã viết xát xôi: gấc xốc: nổi vác xếch xổ: số xơ: cứng gan
xác xu: hướng nịnh thế thời xuân: sắc thu tiết xanh xuất: bản binh cảng cảnh chinh chúng dương gia giá hàng hành hiện
huyết khẩu khẩu_viên kho kích lộ ngoại ngũ nhập phát quan quân quỹ sắc siêu sinh sứ thân thần thế thủ tiền tinh trận
trình trí viện vốn xưởng xứ xuẩn: ngốc xui: khiến xẻo xung: điện đối đột khắc kích kị lực phong quanh yếu xuôi: chiều
dòng ngược tai xuống: cấp giá mồ tay tóc xuyên: suốt tạc thủng xú: uế xúc: cảm động phạm tác tiến tích xắc xiểm xích
xúi: giục quẩy xúm: xít xúng: xính xưa: cũ xưng: danh hô hùng tội tụng vương xương: bả cá chậu cốt máu rồng sống sụn
sườn thịt thủy xước: mang xưởng: đúc may máy phim trưởng xứ: đạo sở thần xứng: danh đáng đôi tầm xử: án lí lý lý_viên
phạt quyết sự thế tội trảm trí tử y: bạ cụ dược đức hệ học khoa lệnh lý nguyên phục sinh sĩ sư tá tế thuật trang viện
xá yên: ả ắng ấm bình bụng chí dạ giấc hàn hùng lành lặng lòng nghỉ ngựa ổn phận tâm thân tĩnh trí vị vui xe yêu: ai
cầu chiều chuộng dấu đời đương kiều kính ma mến nước quái sách thích thuật thương tinh tộc yếm: dãi thế trợ yến: oanh
sào tiệc yết: hầu kiến thị yếu: điểm đuối hại hèn huyệt kém lĩnh lòng lược mềm nhân ớt quyết sức thế tim tố vếu yểm:
bùa hộ trợ tử ý: chí chính chỉ định đồ hợp hướng kiến muốn nghĩ nghĩa nghĩa_học nguyện nhị niệm tại thích thơ thức tình
trung tưởng tứ vị
`;
