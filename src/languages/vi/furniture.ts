/**
 * What Vietnamese sites leave around an article, in the wordings that news sites and blogs commonly use. No list
 * of them is published, so this one rests on usage alone. Each matches a whole line.
 */
export const pageFurniture: readonly RegExp[] = [
  /^\d* ?bình luận(?: ?[([]\d+[)\]])?$/iu,
  /^(?:gửi bình luận|viết bình luận|ý kiến bạn đọc|chưa có bình luận)(?: ?[([]\d+[)\]])?$/iu,
  /^(?:chia sẻ|chia sẻ (?:bài viết|lên facebook|qua zalo))(?: ?[([]\d+[)\]])?$/iu,
  /^(?:in trang|in bài(?: viết)?|bản in|gửi e-?mail)(?: này)?$/iu,
  /^(?:xem thêm|đọc thêm|tin liên quan|bài (?:viết )?liên quan|tin cùng chuyên mục|tin (?:mới|đọc nhiều))(?: ?:)?$/iu,
  /^(?:đăng nhập|đăng ký|theo dõi chúng tôi|về đầu trang|từ khóa ?:?|thích)$/iu,
];
