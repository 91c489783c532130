import { describe, expect, it } from 'vitest';
import { straddlesWords } from '../../src/core/terms/compounds.ts';
import { compounds } from '../../src/languages/vi/compounds.ts';

/** Whether what stands in brackets takes a syllable from a neighbouring word. */
function straddles(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return straddlesWords(marked.replace(/[[\]]/gu, ''), start, end, compounds);
}

describe('Vietnamese words across the bounds of an occurrence', () => {
  it.each([
    'Em thích [học máy] tính từ hồi tiểu học.',
    'Phòng đọc có mười [máy học] sinh dùng chung.',
    'Muốn viết sử, phải [học sâu] rộng và đọc nhiều.',
    'Chúng ta cần [học sâu] sắc hơn.',
    'Chị ấy dạy tiếng [Anh] ở một trường làng.',
    '[Anh] ấy là kỹ sư cầu đường.',
    'Danh hiệu [Anh] hùng Lao động.',
    'Công [an Ninh] Bình vừa bắt hai nghi phạm.',
    'CÔNG [AN NINH] BÌNH BẮT HAI NGHI PHẠM',
    'Lực lượng công [an toàn] tỉnh ra quân.',
    'Giỏ được đan thủ [công bằng] tre.',
    'Họ bị tấn [công bằng] gậy.',
    'Tổ đã hoàn thành mục [tiêu chuẩn] bị hàng Tết.',
    'Đây là một kỹ [thuật toán] học cổ.',
    'Cuộc trao [đổi mới] nhất diễn ra hôm thứ Ba.',
    'Giờ bay thay [đổi mới] được thông báo.',
    'Toàn [bộ dữ liệu] đã bị xóa.',
    'Bà [chuyển đổi số] tiền tiết kiệm.',
    'Kinh tế nước [nhà phát triển] nhanh.',
    '[Quản trị] viên đã khóa trang.',
    'Nước này đã công nghiệp hóa, rồi hiện [đại hóa] nông thôn.',
  ])('an occurrence that another word reaches into is told: %s', (sentence) => {
    expect(straddles(sentence)).toBe(true);
  });

  it.each([
    'Nước [Anh] rời Liên minh châu Âu.',
    'Thủ tướng [Anh] hùng hồn tuyên bố.',
    'Người ta bàn về [an ninh] mạng.',
    'Bảo đảm thành công [an ninh] cho hội nghị.',
    'Bảo đảm [an toàn] bộ dữ liệu.',
    'Công bố an toàn [bộ dữ liệu] mới.',
    'Cần [an toàn] toàn diện cho lao động.',
    'Xây dựng xã hội [công bằng] dân chủ.',
    'Phân phối [công bằng] cách nào cũng khó.',
    'Xây dựng [tiêu chuẩn] hóa chất độc hại.',
    'Tuân thủ [tiêu chuẩn] kỹ thuật mới.',
    'Một [thuật toán] học máy mới ra đời.',
    'Dùng [thuật toán] học tăng cường.',
    'Thuật toán [học máy] tính toán rất nhanh.',
    'Nghiên cứu [học máy] toán học.',
    'Nghiên cứu về [học sâu] phát triển nhanh.',
    'Chính sách [đổi mới] đã mở đường.',
    'Doanh nghiệp [đổi mới] công nghệ sản xuất.',
    'Chương trình [chuyển đổi số] quốc gia.',
    'Tỉnh đẩy mạnh [chuyển đổi số] toàn diện.',
    'Các [nhà phát triển] phần mềm họp mặt.',
    'Đây là [nhà cung cấp] phép lịch sự cho khách.',
    'Họ phải chịu [trách nhiệm] vụ cháy rừng.',
    'Ông chịu [trách nhiệm] vụ việc này.',
    'Công tác [quản lý] do bộ phụ trách.',
    'Cơ quan [quản lý] thị trường vào cuộc.',
    'Nước này xuất khẩu [bán dẫn] đến nhiều nơi.',
    'Chất [bán dẫn] điện kém.',
    'Dùng [mã nguồn mở] rộng rãi trong trường.',
    'Phần mềm mã [nguồn mở] chưa chắc miễn phí.',
    '[AI] cập nhật rất nhanh.',
    'Tin về [AI] cập bến châu Á.',
    'Đội bóng [Hà Nội] thất bại trên sân nhà.',
    'Đoàn [Hàn Quốc] gia nhập khối.',
    'Đó là sự [minh bạch] hoàn toàn.',
    'Nền [quản trị] công hiện đại.',
    'Sự thành công, [an ninh] và hòa bình.',
    'Quan hệ đồng minh [Anh] Pháp thêm bền chặt.',
    'Bàn về [trí tuệ nhân tạo] ra đời thế nào.',
    'Lao động [an toàn] vệ sinh là quyền của công nhân.',
  ])('a true occurrence beside a risky neighbour is kept: %s', (sentence) => {
    expect(straddles(sentence)).toBe(false);
  });

  it('the two placements of the tone and decomposed letters are one spelling', () => {
    for (const form of ['hóa', 'hoá', 'hoá'.normalize('NFD').normalize('NFC')])
      expect(compounds.spellingOf(form)).toBe('hóa');
    expect(compounds.spellingOf('thuỷ')).toBe('thủy');
    expect(compounds.spellingOf('quý')).toBe(compounds.spellingOf('quí'));
    expect(compounds.spellingOf('kỹ')).toBe(compounds.spellingOf('kĩ'));
    expect(straddles('Nhà máy mua [học máy] tính.'.normalize('NFD'))).toBe(true);
  });
});
