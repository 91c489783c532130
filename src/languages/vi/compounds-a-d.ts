/**
 * The common words whose first syllable begins with A to Đ: a first syllable with a colon, and what follows it to make a
 * word, further syllables joined by `_`. Written from knowledge of the language, after no dictionary.
 */
export const wordsAToD: string = `
ai: oán am: hiểu tường an: bài bình cư dân dưỡng giấc hưởng lành lạc nghỉ nhàn ninh phận sinh táng tâm toàn tọa trí ủi
vị anh: ách ấy chàng chị dũng đào em hào hùng kiệt linh minh rể ta tài thư trai tuấn vũ ơi ao: hồ ước ác: cảm độc liệt
mộng nghiệt ý ách: tắc ái: chà hữu mộ ngại quốc ám: ảnh chỉ hại muội sát thị án: mạng ngữ phạt phí tích treo tù ánh:
mắt nắng sáng áo: choàng dài giáp khoác len mưa nịt phao quần sơ thun tưởng áp: bức chế dụng đảo đặt giải lực phích
suất thấp thuế ảm: đạm ảnh: hưởng ảo: ảnh giác mộng não thuật tưởng âm: ấm ấp bản đạo điệu hạch hưởng ỉ lịch lượng mưu
nhạc phủ sắc thanh thầm tiết tính u vang vực ân: cần hạn hận huệ nghĩa nhân oán tình xá âu: lo phục yếm ấm: áp cúng no
ức ấn: bản định hành loát phẩm tín tượng ấp: úng ủ ấu: thơ trĩ trùng ẩm: thấp thực ướt ẩn: chứa dật dụ hiện náu nấp số
ý bang: giao trưởng bay: biến bổng bướm lượn màu nhảy bà: ấy con cụ đỡ già lão ngoại nội xã bài: bác báo bản giảng hát
học làm luận tập thi thơ tiết toán trí trừ viết vở xích bàn: bạc cãi cân chải chân cờ đạp định ghế giao giấy hoàn luận
phím tay tán thảo thắng thờ tính bác: ái bỏ học sĩ bám: đuổi sát víu bán: buôn cầu chạy chịu công dạo dẫn đảo hàng kính
lẻ nguyệt nước rong sỉ thành_phẩm tháo tống báo: ảnh ân cáo chí cô công đài đáp đền động giấy hại hiếu hiệu mạng mộng
oán ơn phục quốc thù thức tin trước tử viết vụ bát: cổ diện đĩa đũa hương ngát phố quái bản: án chất dịch doanh đạo địa
đồ ghi gốc kiến kỷ lề lĩnh mệnh năng ngã nháp nhạc quán quyền sao sắc thảo thân thể tin tính vẽ vị bảng: biểu đen điểm
hiệu màu tin tính vàng bảo: an ban bọc bối chứng dưỡng đao đảm hành hiểm hộ kê kiếm lãnh lưu mạng mẫu mật mệnh quản
tàng tháp thạch thủ toàn tọa tồn trì trọng trợ vật vệ bãi: biển bỏ chức cỏ công khóa miễn nhiệm tập thải trường bão:
bùng cát giá hòa lũ lụt táp tố tuyết bạc: ác bẽo đãi hà mệnh nhược phận phơ bạch: cầu đàn hầu kim tuộc bại: hoại liệt
lộ trận vong bạn: bầu bè đảng đọc đời đường gái học hữu thân trai trẻ bạo: bệnh chính chúa dạn động hành loạn lực ngược
phổi tàn băng: bó chuyền đảng đạn đăng đĩa giá hà hình hoại khoăn nhóm rôn tải thông tuyết vệ_sinh bằng: cấp chứng cớ
hữu khen lái lặng lòng phẳng vai bắc: bộ cực nam phương thang bắn: đạn phá súng tỉa bắt: bẻ bí bóng bớ buộc chước cóc
đầu đền ép gặp giữ kịp mạch nạt nguồn nhịp tay thăm thóp bần: bách cùng hàn nông thần tiện bầu: bạn bí cử dục đoàn sữa
trời bấm: bút bụng giờ huyệt bấp: bênh bất: an bại biến bình cẩn cập chấp chính chợt công cứ diệt định đồng động hảo
hạnh hiếu hòa hợp hủ kể khả khuất kỳ lợi lương lực mãn minh nghĩa ngờ nhã nhân ổn phàm phục tài tận thành thường tiện
tín tỉnh trắc tử ý bậc: cấp thang thầy trung bận: bịu rộn tâm bập: bênh bềnh bùng bê: bết bối tha trễ bên: bán bị cáo
cạnh lề mua ngoài nguyên bề: bộn dày mặt ngoài thế trong bền: bỉ chắc chặt vững bế: bồng giảng mạc quan tắc bến: bãi bờ
cảng đò đỗ tàu xe bếp: ăn ga lửa núc trưởng bể: bơi cá phốt bệ: hạ phóng rạc vệ bệnh: án binh dịch hoạn học lý nhân sử
tật tình viện xá bi: ai bô đát hài hùng kịch quan thảm thương tráng ve bia: bọt đá mộ rượu biên: ải bản chế cương dịch
đạo độ giới khu lai niên phòng soạn tập tập_viên tế thư biến: áp ảo cách chất chuyển chứng cố dạng dị đổi động hiện
hình hóa loạn mất nhiệt sắc số tấu thái thể thiên tính tốc trở tướng tử biếng: ăn nhác biển: báo cả đảo động hiệu hồ
khơi lặng lận số thủ biểu: bì cảm diễn dương đạt đồ ghi hiện kiến lộ mẫu ngữ quyết tấu thị thức tình trưng tượng biện:
bác bạch chứng giải hộ luận lý minh pháp biệt: danh đãi đội giam hiệu hóa kích lập ly ngữ phái tài tăm thự binh: biến
bị chủng đoàn khí lính lửa lực ngũ nhì nhung pháp quyền sĩ sự trạm tướng vận xưởng bìa: cứng rừng sách bình: an áp bát
chọn dân diện dị đạm đẳng địa định hành hoa lặng luận minh nghị nguyên nhật ổn phẩm phong phục quân quyền sinh tâm thản
thủy thường thường_hóa tĩnh xịt yên bí: ẩn danh đao hiểm mật quyết thư truyền tử bỉ: ổi bị: án bệnh can cáo đơn thương
vong bịa: chuyện đặt bịt: bùng mắt miệng tai bong: bóng gân bò: bía cái sát sữa tót bó: buộc chân hẹp hoa tay bóc: lột
trần bóng: bán bẩy chày chuyền dáng đá đèn đêm gió loáng lưới ma mát nước rổ tối bỏ: bê cuộc dở hoang lỡ mạng mặc mứa
ngoài ngỏ ngũ phiếu phí qua quên rơi sót thăm trốn xó bọc: lót bôi: bác nhọ trơn bông: băng đùa gòn hoa lơn sen tai bồ:
câu côi đào hòn kết tát tịch bồi: bàn bổ dưỡng đắp hoàn hồi thẩm thẩm_viên thường tụ bồn: cầu chồn chứa địa hoa tắm bố:
cáo cảnh chồng cục đời già lão mẹ phòng ráp thí trí vợ bốc: cháy đồng hàng hơi mùi phét thăm vác xếp bối: cảnh rối thự
bốn: bề phương bổ: củi dụng dưỡng ích khuyết nghĩa nhào nhiệm sung thế trợ túc bổng: lộc bỗng: chốc dưng nhiên bộ: binh
dạng đàm đếm điệu đôi đồ đội giáp hành hạ khung lạc lọc lông luật máy mặt môn não ngành ngựa nhớ phận sậu tộc trưởng vũ
xương bộc: bạch lộ phát trực bội: bạc chi chung nghĩa phản phần số thu thực tín ước bơ: phờ sữa vơ bơi: bướm chải ếch
lội bờ: bãi bến biển cõi đê giậu rào sông bởi: lẽ vậy bung: xung buôn: bán chuyện làng lậu người buông: lỏng lơi tay
tha thả buồn: bã bực chán cười lòng ngủ nôn phiền rầu tẻ thảm thiu tủi buồng: lái máy ngủ tắm trứng buổi: chiều đầu
sáng tối trưa buộc: lòng tội bù: đắp lỗ nhìn trừ bùa: chú mê ngải bùn: đất lầy nhơ bùng: binh bục cháy nổ phát bú: mớm
sữa búa: liềm rìu bún: bò chả ốc riêu bút: bi chiến chì danh đàm hiệu ký lông lục mực nghiệp pháp tích toán vẽ xóa bục:
giảng bụi: bặm bẩn đời phấn trần bước: chân đầu đệm đường ngoặt nhảy tiến bướng: bỉnh bưu: chính cục điện gửi kiện phẩm
tá thiếp bức: bách bối cung hại hiếp họa thiết thư tranh tường tử xạ bực: bội dọc mình tức cai: nghiện quản sữa thầu
trị cam: chịu đoan go kết lòng phận quýt thảo can: dự đảm gián hệ ngăn phạm thiệp trường canh: cánh cải chừng gác giác
giữ khuya nông phòng tác tân tranh tý cao: áp ẳng bồi cả cấp chạy cường đài đạo đẳng điểm đỉnh đoán độ gia giá học hứng
kế kiến kiệt kỳ lanh lãm lâu lớn minh ngạo ngất nguyên nhã nhân nhất ốc ốm phong quý ráo sản sâu siêu su tay tăng tần
tầng thâm thấp thế thủ thủy thượng tốc tổ trào trung tuổi ủy vọng vút xa cà: chớn chua kê nhắc pháo phê rốt tím vạt
càn: khôn quấy quét rỡ càng: cua cành: cạch cây lá nhánh cào: bằng cấu cá: biệt bột cảnh cược độ heo hồi hộ kiếm mập mú
ngừ ngựa nhân nhân_hóa nục sấu thể thu tính tra trê vàng voi các: bon cách: âm biệt chức đây điện điệu li ly mạng ngôn
nhật nhiệt tân thức trở cái: nhìn thế cám: cảnh dỗ gạo ơn cán: bộ cân đích sự cáng: đáng cánh: bèo buồm cụt cửa đồng gà
hẩu quạt quân rừng tay cáo: bạch biệt buộc chung già giác lui phó thị tố tội trạng từ cáp: quang treo cả: cười gan lo
nể thảy tin cải: biên biến cách chính danh dạng giá hóa hối huấn lương mệnh táng tạo thảo thiện tiến tổ trang xanh cảm:
biến cúm động giác hoài hóa hứng kích lạnh mạo mến nghĩ nhận nhiễm niệm ơn phục quan tác tạ thán thấy thông thụ thương
tình tính tưởng tử ứng xúc cản: phá quang trở cảng: biển vụ cảnh: báo binh bị cáo giác giới huống khuyển lực ngộ ngụ
quan sát sắc tỉnh trạng trí tượng vật vệ vụ cãi: cọ lý vã cạn: kiệt lời ly cạnh: khía khóe tranh cạo: giấy gió căm:
ghét giận hận hờn phẫn thù tức căn: bản bệnh cơ cước cứ dặn do hộ nguyên phòng tính vặn căng: cứng phồng thẳng tin tràn
cằn: cỗi nhằn cắc: cớ cắm: cúi đuốc hoa trại cắn: chỉ đứt răng rứt xé cắt: bỏ cổ cơn cử đặt đứt giảm gọt khúc lời may
ngang nghĩa tóc xén cặn: bã kẽ cặp: bến bồ đôi kè mắt nách nhiệt sách câm: điếc lặng miệng nín cân: bằng đai điện đo
đối kí lượng não nặng nhắc phân sức xứng câu: cá chấp chuyện chữ cú đố đối giờ hỏi kéo kết kinh lệnh lưu nệ nói thơ
thúc văn cây: bút cảnh cầu cỏ cối cột giống lúa nến số trồng xanh xăng cầm: bằng bút ca canh cập chừng cố cương cự đầu
đồ đồng giữ hòa hơi kỳ lái lòng máu quân quyền sắt tay thú tù cần: cẩu cù kiệm kíp lao mẫn thận thiết trúc trục vụ yếu
cầu: an cảng cạnh chì chúc cống cứu dao dẫn đường hiền hòa hôn hồn khẩn kiến kính kỳ lông mây mong nguyện nối phao tàu
thang thăng thị thủ tiến toàn treo trục trường tuột vai viện vồng vượt xe xin cấm: chỉ cố cửa địa đoán khẩu kỵ vận vệ
cấn: thai cấp: bách báo bậc cao cứu dưỡng hiệu lập liệu phát phép phối tập thiết thoát tiến tốc trị trưởng ủy vụ cất:
bước cánh công đám giấu giọng giữ nhắc nóc tiếng vó cấu: hình kết kiện tạo thành trúc tứ cẩm: chướng nang nhung thạch
tú cẩn: mật thận trọng trương cận: biên cảnh chiến đại kề nhiệt thần thị vệ cập: bến kê nhật cật: lực vấn cậu: ấm bé cả
chủ ta cha: chú con cố đẻ mẹ ông xứ chai: lì lọ sạn chan: chát chứa hòa chao: đảo đèn ôi chay: tịnh chà: đạp xát chàng:
rể trai chào: bán cờ đón đời giá hàng hỏi mào mời mừng thua chán: chê chường ghét nản ngán ngấy chánh: án cháo: lòng
cháy: bỏng lan nắng nổ rừng sáng túi chạm: khắc mặt ngõ trán trổ chạy: án chọt chợ chữa dài đà đua đuổi giặc loạn mất
nạn ngược nhảy thi thoát tội trốn trường vạy chăm: bón chỉ chú chút học lo ngoan nom sóc chăn: bò chiếu dắt đệm gối màn
nuôi thả chằng: chịt chắc: ăn chắn hẳn lẽ mẩm nịch tay chắp: cánh nối tay vá chẵn: lẻ chặn: đánh đường đứng chặng: đua
đường chặt: chém chẽ đẹp hạ phá châm: biếm chế chích chọc chước cứu lửa ngòi ngôn chân: chất chính cứng dung đất đế giả
giò lý mày mây tay thành thật thiện thọt tình trời tu tướng vạc vịt xác châu: báu lục thổ chần: chừ chầu: chực hát trời
chấm: bài câu công dứt điểm hết hỏi phá phẩy than thi thưởng chấn: áp chỉnh động hưng lưu song tâm thương chấp: bút
chính chới hành hữu nê nhặt nhất nhận pháp thuận thủ uỷ chất: bẩn béo cấm cháy chính chồng chưởng chứa đống đốt độc
hóa_học khí khoáng lỏng lượng nổ phác phụ_gia rắn thải thơm vấn xám chẩn: bệnh đoán trị chậm: chạp lụt rãi tiến trễ
chập: chạm choạng chờn chững mạch tối chật: chội cứng hẹp vật chép: bài miệng phạt tay chê: bai cười trách chênh: chếch
lệch vênh chế: áp biến chỉnh diễu định độ giễu hòa liệu ngự nhạo phẩm tài tác tạo ước xuất chết: chóc cứng dần điếng
đói đuối giấc máy mê mòn người oan sống tiệt trôi tươi yểu chi: bộ chiêu chính chít cục dùng đạt điếm đoàn đội họ hội
li lưu mạch nhánh phái phiếu phí phó phối thu tiêu tiết trả ủy viện chia: buồn cách cắt đôi lẻ lìa lời ly rẽ sẻ sớt tay
tách xẻ chiêm: bao bái nghiệm ngưỡng tinh chiên: xào xù chiêng: trống chiều: cao chuộng dài hôm hướng lòng mưa ngang
rộng sâu tà tối ý chiếm: cứ dụng đoạt đóng giữ hữu lĩnh ngự thế ưu chiến: bào bại binh công cuộc cụ dịch đấu đấu_viên
địa hào hạm hữu khu lợi_phẩm lũy lược lược_gia mã phí sách sĩ sự thắng thuật thuyền tích tranh trận trường tuyến vụ xa
chiết: khấu suất tính trung tự xuất chiếu: bóng cáo chăn chỉ cố dời lệ mệnh phim rượu sáng chim: cảnh chóc muông trời
ưng chì: chiết chìa: khóa tay vôi chìm: đắm ngập nghỉm nổi chí: chóe công cốt hướng ít khí lớn mạng nguyện phải sĩ thân
thú tình tuyến tử yếu chín: chắn mọng muồi suối chính: biến chất chuyên chủ cung danh diện đáng đảng đại đạo đề đính
đoan đoạn đồ giới hãng hiệu khách khóa kiến kịch kịp lệnh luận mạch ngạch nghĩa nhiệm phạm phân phẩm phủ phủ_hóa quả
quy quyền quy_hóa sách sử sự tả tắc tâm thất thể thị thống thức tình tích tín tính tịch tông tổng trị trị_gia trị_viên
trung trường trực tuyển ủy vụ xác chỉ: báo bảo chiêm chích dẫn dụ đạo điểm định giáo giới hải hiệu huy huy_trưởng
huy_viên lệnh nam số tay thiên thị tiêu trích trỏ vẽ chỉnh: chu đảng đốn hình huấn lưu lý sửa thể trang trị tu chị: ả
ấy chồng dâu em gái họ ta chịu: đòn đực đựng hàng khó khuất lép lỗ lụy lực nhiệt phép tang thua thương tội trận trống
tuổi cho: mượn phép thuê vay choáng: ngợp váng chong: chóng chòi: canh chó: chết má săn sói chóng: mặt vánh chọc: ghẹo
giận phá thủng trời tức chọi: gà trâu chọn: lọc lựa mặt chôn: cất chân giấu vùi chồng: chất chéo chềnh con ngồng chốc:
lát lở chối: bay bỏ cãi từ chống: án chèo chế chỏi chọi cự đối đỡ gậy lầy lưng nạng nắng nóng phá thấm trả chổi: quét
chỗ: dựa đỗ đứng hở làm nằm nghỉ ngồi nương ở trọ trống chơi: bời chữ đểu đùa khăm ngông nhởn vơi xấu chờ: chực đón đợi
mong chớm: nở chớp: bóng mắt nhoáng chở: che chợ: búa chiều đen đêm nổi phiên trời chu: cấp chuyển du đáo đình kỳ niên
tất toàn trình tuế vi chua: cay chát ngoa ngoét xót chuẩn: bị hóa mực tắc tấu tướng uý úy xác y chung: chạ cuộc cục cư
độc đúc đụng kết khảo lòng lộn lưng quanh quy sống sức tay thân thẩm thủy tình vốn vui chuông: báo gió chuỗi: hạt ngày
chuộng: hình lạ chuột: bạch chũi cống rút chuyên: án biệt canh cần chế chính chở chú chúc cơ dùng dụng đề gia khảo khoa
luận môn môn_hóa ngành nghiệp nghiệp_hóa nhất quyền san sâu tâm trang trách trị tu viên vụ chuyền: bóng tay chuyến: bay
chuyển: bánh biến binh bụng cảnh chỗ công cư dạ dạng dịch dời đạt đoạn đổi động giao giá giọng giới hoán hóa hồi hộ
hướng khẩu khoản lời lưu máy mạch mùa mục ngành nghề ngữ nhượng phát phôi quân tay tải thể tiền tiếp trường vế viện vị
xe chuyện: cười đời kể ma phiếm tình trò chùa: chiền chùm: ảnh nho chùng: chình chú: bác dẫn giải lính rể thích thím
tiểu trọng ý chúa: công nhật tể trời chúc: mừng phúc tết thọ thư từ chúng: nhân sinh chút: đỉnh ít xíu chủ: bài biên
bút bụng chiến chốt đạo đề điểm đích định động hàng hòa hôn hộ khách khảo kiến lưu lực mưu nghĩa ngữ nhà nhân nhật
nhiệm nô nợ phạm quan quản quyền soái sử tâm tế tể thầu thể thuyết tiệm tịch toạ tọa tớ trì trị trương tuần tướng xe
xướng yếu ý chủng: loại tộc viện chục: nghìn chụp: ảnh đèn giật hình mũ chưa: chắc chừng hề từng chương: hồi mục trình
chướng: mắt ngại tai chừng: đỗi mực chứa: chan chấp chất đầy đựng nước chức: danh năng nghiệp phận quyền sắc sự trách
tước việc vị vụ chứng: bệnh chỉ cớ cứ dẫn giám giải khoán khoán_hóa kiến minh nghiệm nhân nhận tá tật thư thực tích tỏ
từ chửi: bới mắng rủa thề tục chữ: cái ghi hán ký nghĩa nho nôm nổi số thập tín viết chữa: bệnh cháy chạy lành lửa trị
chững: chạc con: bài bạc buôn cái cháu chạy chiên chữ côi cưng dâu dấu đầu đập đẻ điếm đò đường em gái giống giun hát
hoang lai lăn lắc mắt mọn mồi nghiện ngươi người nít nợ nuôi nước rể riêng rối rơi số tàu tằm tim tin trai trẻ trỏ
trưởng út vật vợ xoay cong: queo vênh cò: mồi quay súng còn: lại còng: lưng tay có: điều hạn hậu hiếu ích khi lẽ tài
tâm tiếng vẻ cóp: nhặt cỏ: cây dại khô may rác cõi: âm đời lòng cọ: rửa xát cọng: rơm cọp: beo cô: ấy bác bé dâu đặc
đọng đồng độc đơn gái giáo hồn lập liêu nhi nương phụ quạnh thế thôn tịch côn: đồ trùng trùng_học công: an bàn báo bằng
binh bố bộ bộc cán cáo chiếu chính chúa chúng chức chứng cuộc cụ danh dã dân diễn du dụng dưỡng đạo điền điểm điện điệp
đoàn đoàn_viên đoạn đồn đồng độ đường đức giáo giới hàm hàng hãm hầu hiến hiệu hòa hội hương hữu hữu_hóa ích kênh khai
khai_hóa khanh khóa khố kiến kích lao lập lệ lệnh lí luận luật lực lý minh môn năng ngân nghệ nghiệp nghiệp_hóa nghĩa
nhân nhận nhật nhiên nhiệm nông nợ nương ơn phá phẩm phẫn phép phiếu phu quả quản quân quốc quỹ sai sản sở suất sứ sức
sự tác tác_viên tắc tâm tế thành thái thải thần thể thị thuế thủ thương thức thự tích toi tố tố_viên tơ trái trạng trận
trình trình_sư truyền trường tư tước tử ty văn vận viên việc vụ xã xuất xúc xưởng cồn: cào cát cố: chấp cung cùng đạo
đế định đô gắng giữ hương hữu kết nhân nông quốc sát sức tật thổ thủ tình tri vấn vấn_viên ý cốc: nước tai cống: hiến
nạp ngầm phẩm rãnh cốt: cách khí lõi nhất nhục truyện tủy tử yếu cổ: áo cánh chân đại điển điển_hóa đông động họng hủ
kính lai lệ mộ ngữ nhân phần phần_hóa phiếu phong phục sơ súy sử tay thành thụ tích truyền tục tức vật vũ xúy xưa cổng:
chào chính làng trời trường cộc: cằn lốc cội: nguồn rễ cộng: cảm điểm đồng hòa hợp hưởng lực phạm sản sản_hóa sinh số
sự tác tác_viên tính tồn trừ cột: buồm cờ đèn mốc sống trụ cơ: bản bản_hóa bắp cầu cấu chế chỉ chừng cứ cực đồ đốc động
giới giới_hóa hàn hoành học hội hữu khí khí_hóa khổ lý may mật mưu năng nghiệp ngơi nhỡ quan quyền sở sự tầng thắt thể
trí trưởng vận cơm: áo bụi cháo hàng nắm nước rang tấm tẻ tối trưa cơn: cớ dông lốc cờ: bạc hiệu người tướng vây vua
cớ: sao sự cởi: bỏ mở trói cỡ: chữ lớn nhỏ vừa cợt: nhả cung: bậc cách cầm cầu cấp chúc cứ điện điệu đình đốn độ đường
hiến hình khai kiếm kính mệnh nga nữ phản phi phụng quăng quế tần thỉnh thương trang ứng văn_hóa cuồn: cuộn cuồng: loạn
nhiệt phong tín vọng cuốc: bộ đất xẻng cuối: cùng đời kỳ năm ngày tháng tuần cuốn: gói hút lấy phim sách sổ trôi cuống:
cuồng họng lá quýt rốn cuộc: chiến chơi đời đua lễ sống tình vui cùm: kẹp cùng: cực đinh đường khốn khổ kiệt kì kỳ lúc
nhau quẫn tận thời cú: đá đánh đấm đúp mèo ném nhảy pháp sốc sút vọ cúc: áo hoa cúi: đầu gập rạp cúm: gà mùa cúng: bái
dường giỗ lễ tế cút: bắt củ: cải khoai mì năng sắn của: cải nả củng: cố cũ: kĩ mèm rích cụ: bà già ông thể thể_hóa cục:
bộ bột cằn cưng diện mịch súc tác tẩy tính trưởng vàng cụm: cảng máy từ cư: an dân ngụ sĩ sở tang trú xá xử cưa: cẩm
máy xẻ cương: lĩnh mục nghị ngựa quyết thi thường trực vị cười: chê cợt duyên đùa gượng khẩy mỉm ngất nhạo nói nụ
cường: bạo điệu địch độ hào hóa kiện kích lực quốc quyền thịnh toan tráng cước: chú phí vận cưới: gả hỏi xin cướp: biển
bóc cạn cò công đoạt giật phá quyền cưỡi: cổ ngựa cưỡng: bách bức chế dâm đạt đoạt ép hiếp hôn cứ: điểm liệu thế cứng:
cáp cỏi đầu đờ họng miệng ngắc nhắc rắn cứu: binh cánh chữa đói giá giúp hạn hỏa hộ hộ_viên mạng nạn nhân quốc rỗi sinh
tế thế thoát thương tinh trợ ứng vãn viện xét cử: chỉ hành nhân tạ tọa tri cửa: ải biên biển chính chớp đập hàng hầm
hiệu hông khẩu kính lùa miệng nẻo ngách ngõ nhà ô quan quyền sau sông sổ tiệm tử xếp cự: ly nự phách phú tuyệt cựu:
binh học_sinh thần truyền ước da: dẻ diết đen liễu mặt thịt trắng trời dai: dẳng sức danh: bạ ca dự giá hài hiệu hoạ
họa lam mục nghĩa ngôn ngữ nhân pháp phẩm phận sách sĩ tác thắng thiếp tiếng tính tướng từ vị vọng xưng dao: cạo cắt
chế động găm kéo mổ dài: dằng dặc dòng hạn hơi lâu ngày dàn: bài cảnh dựng hòa khoan nhạc trải trận xếp dành: dật dụm
riêng dày: dạn đặc dáng: dấp điệu người vẻ dải: đất lụa dã: cầm man ngoại sử tâm thú dãy: núi phố số dại: dột gái khờ
dạng: thức dạo: chơi đầu nhạc phố dạy: bảo dỗ học nghề dân: biểu ca cày chài chính chúng chủ chủ_hóa công cư cử đinh
đoàn gian hiệu làng lập luật nghèo nguyện nhạc oan phòng phố quân quê quyền sinh số sự tâm thầy thôn thường tình tị tộc
tộc_hóa trí trị tuyển tuý vận vệ ý dâng: cao hiến hương lễ trào dâu: rể tằm tây dây: buộc cáp chằng chuyền cung cương
dẫn dưa đeo điện kéo leo má nói thép thừng tơ xích dần: dà dầu: ăn gội hỏa khí mỏ nhờn nhớt thô thơm xả dấn: thân dấu:
ấn câu chân chấm chỉ diếm giày hiệu hỏi mốc mộc nặng phẩy sắc tay tích vân vết dấy: binh dẫn: chuyện chứng dắt dụ đầu
độ đường giải lối nhập thủy truyền xuất dậy: sóng dẻo: dai quánh dễ: bảo chịu dàng dãi tính dệt: kim may di: ảnh
cảo căn chiếu chỉ chuyển chúc cư dân dời động hài hại hận họa nguyện sản tản thể thư tích tích_học truyền truyền_học
trú vật diêm: dúa sinh vương diễn: biến bình cảm dẫn dịch đàn đạt giả giải nghĩa nghị tả tấu tập thuyết tiến trình văn
viên xuất xướng diện: kiến mạo tích diệt: chủng khuẩn tận trừ vong diệu: kế kỳ vợi dinh: cơ dưỡng dưỡng_học điền thự
dì: dượng ghẻ dìu: dắt dặt dính: dáng dáp dấp líu dĩ: nhiên vãng dị: bản biệt dạng đoan đồng hình hợm kỳ nghị nhân tật
thường tộc ứng vật dịch: bệnh chuyển cúm giả hạch hại hóa mật nghĩa tả tễ tễ_học thuật vị vụ dịp: lễ may tết dịu: dàng
êm hiền ngọt do: dự đó thái thám vậy doanh: lợi nghiệp nhân số thu thương trại trường dong: dỏng dò: dẫm hỏi la tìm xét
dòng: chảy dõi điện giống họ máu nước sông suối tên tiền tộc tu dọa: dẫm nạt dọn: dẹp đường dồi: dào dồn: dập nén dối:
gian già lòng trá dỗ: dành ngọt dội: bom ngược dơ: bẩn dáy dời: chỗ đô dở: dang ẹc hơi khóc dỡ: bỏ hàng du: canh côn cư
di dương đãng hành hí học học_sinh khách kích kích_quân ký lịch mục ngoạn nhập thuyền thủ xuân dung: dị dịch dưỡng hòa
hợp lượng mạo môi nạp nham nhan thân thứ tích túng tục duy: danh lí lý ngã nhất tâm tân trì tu vật duyên: cớ dáng hải
kiếp nợ phận duyệt: binh đội xét y dù: sao dùng: dằng dũng: cảm khí mãnh sĩ tướng dụ: dỗ hoặc dụng: binh công cụ ý dư:
âm chấn cung dả dật địa giả hương luận lượng nợ thừa vị dương: bản cầm cực danh gian liễu lịch oai sự tính tử vật
dưỡng: bệnh chất đường khí lão nuôi sinh sức thai dừa: nước xiêm dứt: bỏ điểm khoát dữ: dằn dội kiện liệu tợn dự: án
báo bị cảm chi định đoán giờ khuyết kiến liệu luận luật mưu phòng thảo thầu thẩm thẩm_viên thi thính thu tính toán trù
trữ dựa: dẫm đa: cảm chiều cực dạng dạng_hóa dụng đảng giác khoa mê mưu năng nghi nghĩa nguyên nguyên_hóa nhiệm phần
phương phương_hóa quốc_gia sầu số tài tạp tầng thần thê thức tình văn_hóa đang: khi tâm đanh: đá thép đau: buồn đáu đầu
đẻ điếng đớn khổ lòng mắt nhức ốm răng thương tim xé xót đay: nghiến đài: báo các hoa thọ trang từ đàm: đạo luận phán
thoại tiếu đàn: anh áp bà bầu bò đáp địch em guitar hạc hồi hương nguyệt ngựa nhị nòng organ ông tế tính tranh đành:
hanh lòng phải rằng đào: bới hầm hoa luyện mỏ ngũ tạo tẩu thải thoát tơ vàng đày: ải đọa đá: banh bóng cầu hoa lửa phạt
quặng quý vôi xanh đám: cháy cưới đông hỏi ma mây rước tang trẻ đáng: bậc chê ghét giá kể khen lẽ mặt ngờ nhẽ sợ thương
tiếc tin yêu đánh: bài bạc bại bạn bạo bắt bẫy bóng cá cắp chén chìm cờ dấu dẹp đàn đầu đập đồng đố đổi đu đuổi ghen
ghẽn giày giá giáp giặc gục hơi lui lừa lửa máy mất phá quả rơi số tan tháo thuế thức tiếng tỉnh tráo trả trận trống úp
vần vỡ đáp: án lễ số trả từ ứng đáy: biển lòng đả: đảo động đớt kích phá thương đảm: bảo đang đương nhận nhiệm phách
trách đản: sinh đảng: bộ cương phái phí tịch trị uỷ ủy ủy_viên viên vụ đảo: chiều chính điên loạn lộn mắt ngược ngữ
quốc đã: đành đời vậy đãi: đằng ngộ tiệc đãng: trí đại: ân bàng bại biểu binh bộ cà chiến chúng chúng_hóa cuộc cục
cương diện dịch đao đạo đế đoàn đồng độc đội đội_trưởng đức gia gian hàn hải hạn hạnh hình họa học học_sĩ hội hùng khái
khoa lễ lệ liên lí lộ lục lược lượng lý mạch não nạn ngàn nghĩa nghị nghịch nguyên nhân nội pháo pháp phẫu phong phu
phú quan quát quân sảnh số sứ sự tang tài tá tác táo thánh thắng thần thể thọ thụ thừa tiệc trà tràng trào trí tu tuyển
tướng vương xá ý đạn: dược đạo pháo đạo: cụ diễn diễn_viên đức giáo hàm hạnh hồi hữu khổng lão luật lý nghĩa nhạc pháp
phật quân sĩ tặc thầy tin văn đạp: đổ xe đăng: bạ cai đài đàn đắng khoa kiểm ký nhập quan quang tải trình đằm: thắm
đằng: đẵng đông sau thằng trước đắc: chí cử dụng đạo địa lợi lực thắng thế tội ý đắm: chìm đò đuối say đắng: cay chát
nghét đắt: đỏ giá hàng khách đẳng: cấp cấu lập thức trương đặc: ân biệt cách công dụng điểm định hiệu hữu khu kịt nhiệm
phái quánh quyền sản sắc sệt sứ tả thù tình tính trị trưng vụ vụ_viên xá đặt: bút chân chỗ cọc cược điều hàng lời móng
mua tên đâm: chém chồi đầu lao sầm thủng đâu: đây đấy đó đầu: bài bảng bếp bò bù cơ cua cuối dây đàn đảng đạn đạo đề
đọc đối đời đuôi đường gấu hàng hôm hồi khối lâu lĩnh lòng lọc máy mấu mối mùa mục não năm nậu nguồn người nhọn óc
phiếu quân rau rượu sách sỏ số sổ tay tàu thai tháng thú tiên tóc trang trận trò trùm tuần tư xe xóm xuân xuôi đầy: ải
ắp ấp đặn đọa đủ rẫy tháng đấu: đá giá khẩu kiếm lực lý pháp súng thầu thủ tố tranh trí trường vật võ đẩy: lùi mạnh
nhanh đậu: đỏ đũa hũ khuôn lạc mùa nành phộng phụ xanh xe đe: búa dọa nẹt đè: bẹp chồng nặng nén đèn: bàn cầy chùm dầu
điện đỏ đường hiệu lồng ngủ pha pin trời xanh đẹp: đẽ giai lão lòng mắt mặt tốt trai ý đê: điều hèn mê tiện đêm: đen
đông hè hội khuya lễ ngày tối trăng trường trước đề: án bài bạt cao cập cương cử đạt đóm đốc huề kháng mục nghị phòng
pô tài tên thi toán từ tựa xuất xướng đền: bù chùa đài đáp miếu ơn tội đều: đặn đế: chế đô quốc vương đếm: ngược xỉa
đến: nay nỗi để: bụng dành mắt tang tâm ý đệ: đạt đơn nhất nhị tam trình tử đi: bộ bụi dạo đôi đứng lạc lại ngoài sứ
tiêu tu văng vắng điên: cuồng đảo đầu loạn rồ tiết điêu: đứng khắc linh luyện ngoa tàn trác điềm: báo đạm nhiên tĩnh
điền: chủ dã kinh thanh thổ trang viên điều: ẩm chế chỉnh chuyển dưỡng đình độ động giải hành hòa khiển khoản kiện kinh
lệ lệnh luật phối tiết tra tra_viên trần trị ước vận điếc: đặc tai điếu: cày thuốc văn điểm: ảnh báo binh chỉ chốt danh
đầu đen giữa hẹn huyệt kết liệt nhấn nhìn nóng nút sách số tâm thi thưởng tô trang trường tử tựa vàng xuyết yếu điển:
cố hay hình hình_hóa lễ tích trai điện: áp ảnh báo cơ cực dung đài đàm đạm giật gió hạ hóa học kế khí khí_hóa lạnh lưới
lượng lực máy môi não năng nghiệm phân phẩm phủ thế thoại thoại_viên thờ thương tích tín toán trở trường từ tử tử_hóa
văn điệp: báo khúc ngữ trùng từ viên vụ điệu: bộ đà hát múa nghệ nhạc đinh: ninh ốc tai vít đình: chiến chỉ công đám
đốn làng thần trệ trung đính: chính hôn kèm ước đỉnh: cao chóp điểm đồi núi đĩa: bay cứng hát mềm nhạc địa: bàn bạ chấn
chất chất_học chính chỉ chủ danh dư đạo đạt đầu điểm đồ giới hạ hạt hình hóa khai lôi lợi lý lý_học mạo ngục nhiệt ốc
phận phương phương_hóa tầng thế tô trấn từ vị vực địch: họa quân thủ vận định: chế cư danh dạng đề đoạt giá hình hướng
khoản kiến kỳ kỹ lệ lí luật lượng lý mệnh mức ngạch nghĩa nhiên phận tâm thần thời thức tính tội tuyến_hóa ước vị đo:
đạc đếm đỏ đỏm lường lường_học thử ván xét đoan: chắc chính ngọ trang đoàn: bộ kết phí quân tàu thể trưởng tụ ủy viên
xe đoái: hoài đoán: chừng định mò trước đoạn: đầu đường hậu kết tháng tình trường tuyệt văn đoạt: giải mạng vé đò: dọc
đưa giang ngang đòi: hỏi nợ tiền đòn: bẩy cân gánh ghen phép roi đó: đây đói: ăn kém khát khổ lòng meo nghèo rách đón:
chào chờ đầu đưa khách mời nhận rước tết tiếp tiễn đóng: băng bằng chai cọc cửa dấu đinh đô gói góp gông họ hộp khung
kịch máy phim quân tàu thuế thùng vai đỏ: au bừng choét chót đắn đen đèn lòm lửa mặt ngầu nọc rực thẫm tươi đọc: báo
giả hiểu sách đôi: bạn chân chút co đũa giày hồi khi lời lứa mắt mươi ngả ta tay tám đông: bắc chí cung dược đảo đặc
đoài đúc đủ khách lạnh nam nghẹt nghịt người phương sương tàn tây vui xuân y đồ: án ăn bản bạc chơi cổ cũ dùng đá đảng
đạc đen đệ điện gốm gỗ hàng hình họa họa_viên hộp lễ lót mặc mưu nghề ngốc nhắm nhựa sành sộ sứ tang tể thị thờ thư
tươi uống vải vật vét đồi: bại mồi núi trụy đồn: bót đại điền lũy thổi trú đồng: án âm ấu bào bảng bãi bạc bạn bằng
bệnh bóng bọn bộ bộ_hóa cam cảm chất chất_hóa chí chua chủng cỏ cư dao dạng đảng đại đẳng đen đều điệu đội đuổi giao
hao hành hạng hóa hồ hun hương kẽm khói khô khởi lầy loã loại loạt lòng lõa minh môn muối mưu nát nghiệp nghĩa
nghĩa_hóa nhân nhất nhất_hóa niên nội phạm phẫn phục quê ruộng rừng sàng sức tác tâm thanh thau tháp thoại thổ thời
thuận tiền tiến tình tính tông tộc trinh trục tử vị vọng ý đố: kỵ vui đốc: công lý thúc đối: chất chiếu chứng diện đáp
đãi đẳng đẳng_hóa đầu điểm kháng lập lưu lực mặt ngẫu nghịch ngoại nhân nội phó phương sách soát số_hóa tác thoại thủ
trị trọng tượng ứng xứng xử đống: đa đổ lửa rác đốt: cháy đuốc nương phá sống tay đổ: bác bể bệnh bỏ bộ dồn dốc đồng
đốn đường lỗi máu nát nhào quán sập tội trường vạ vấy vỡ xăng xô đổi: chác chiều chỗ công dời hướng lốt màu mới ngôi
thay tiền trắng ý đỗ: đạt quyên trạng xe độ: ẩm bền cao chừng dài dày dốc đo lệch lớn lượng nghiêng nhạy rộng sáng sâu
thế trì tuổi vong độc: ác bản bạt chất chiêu chiếm dược đáo đạo đắc đinh giác giả hành hại hiểm huyết lập mộc nhãn nhất
phụ quyền quyền_hóa tài tấu thân thoại tính tôn tố trị vận xướng đội: bóng đơn hình lốt mũ ngũ ơn quản quân sổ trời
trưởng tuyển viên độn: thổ động: binh cấp chạ chạm cơ cỡn dung dục đào đạn đất đậy đồ hình học hướng kinh loạn lòng lực
lực_học mạch não năng phách phủ rồ sản tác tâm thái thổ tĩnh vật vật_học viên đột: biến khởi kích ngột nhập nhiên phá
quỵ tử xuất đơn: âm bào bạc ca chiếc côi cử cực dị điệu điệu_hóa độc giá giản giản_hóa kháng khiếu lẻ nguyên nhất
phương sắc sơ thân thuần thuốc thư tính tố từ vị xin đờ: đẫn đời: con cống người sau sống thường trước tư xưa đớn: đau
hèn đỡ: đần đầu đẻ đòn lời đợt: mưa rải rét sóng đu: đủ đưa quay đui: mù đun: nấu đuổi: bắt học khéo kịp việc đùa: bỡn
cợt giỡn nghịch vui đùm: bọc đúc: kết rút tượng đúng: đắn giờ hạn lúc mốt mức mực thời tuổi đút: lót túi đủ: ăn dùng
đầy điều điểm sức tuổi đục: khoét lỗ ngầu đụng: chạm độ đưa: dâu đám đẩy đò đón đường tang tiễn tin đương: chức cục đại
đầu đơn kim nhiên nhiệm quyền sơ sự thời thứ đường: bay băng biên bộ bờ chéo chuyền cong cùng dài dây đạn đột đời đua
giây hầm hoàng kẻ kẽ kính làng lối may mía mòn nét nhựa phèn phố ray rừng sá sắt sông tắt thẳng thủy tơ tròn trường
viền vòng xá xiên xoắn đứa: bé con trẻ đức: cha chúa dục độ hạnh mẹ phật thánh tin tính đứng: đắn đầu mũi ngồi tên tuổi
vững yên đứt: bóng đoạn gãy quãng tay đực: rựa đựng: nước
`;
