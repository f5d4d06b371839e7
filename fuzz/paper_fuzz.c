/* paper_fuzz.c: feeds haggle-paper's word building, and MuPDF through it, with anything. */
#include <assert.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>

#include "../helpers/paper/pdf.h"
#include "../helpers/paper/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static Stream out;

/* The words of a page are on the page, and can be written as one field. */
static void page_check(const PageWords *page)
{
    for (guint i = 0; i < page->words->len; i++) {
        const Word *word = &g_array_index(page->words, Word, i);
        size_t length = strlen(word->text);
        assert(length > 0 && length <= WORD_BYTES);
        assert(g_utf8_validate(word->text, -1, NULL));
        assert(strcspn(word->text, " \t\r\n") == length);
        assert(word->box.left <= word->box.right && word->box.top <= word->box.bottom);
        assert(word->box.right >= 0 && word->box.left <= page->width);
        assert(word->size > 0);
        stream_word(&out, page, word);
    }
}

/* Characters of 12 bytes each, on a page that is small enough for them to meet. */
static void fuzz_glyphs(const uint8_t *data, size_t size)
{
    enum { BYTES = 12 };
    size_t count = size / BYTES;
    Glyph *glyphs = g_new0(Glyph, count + 1);
    for (size_t i = 0; i < count; i++) {
        uint16_t n[6];
        memcpy(n, data + i * BYTES, BYTES);
        int32_t scale = n[5] & 1 ? 1 : 40;
        glyphs[i].box = (Box){n[0] * scale, n[1] * scale, n[2] * scale, n[3] * scale};
        glyphs[i].code = n[5] & 2 ? n[4] : n[4] & 0x7F;
        glyphs[i].size = n[5] >> 3 << 3;
        glyphs[i].bold = n[5] & 4;
    }
    PageWords page = page_words_build(glyphs, count, 612 * 1000, 792 * 1000);
    page_check(&page);
    page_words_free(&page);
    g_free(glyphs);
}

/* The first byte chooses what the rest is. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static bool prepared;
    if (!prepared) {
        prepared = true;
        stream_open(&out, open("/dev/null", O_WRONLY));
        stream_begin(&out);
    }
    if (size > 0 && data[0] < 128 && data[0] != '%') {
        fuzz_glyphs(data + 1, size - 1);
    } else if (size > 0) {
        size_t skip = data[0] != '%';
        GBytes *file = g_bytes_new(data + skip, size - skip);
        pdf_write(file, 5, &out);
        g_bytes_unref(file);
    }
    stream_flush(&out);
    return 0;
}
