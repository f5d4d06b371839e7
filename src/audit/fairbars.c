/* fairbars.c: the fair range of each charge as the bars of a page. */
#include "audit/fair.h"

enum { BARS_MAX = 24 };

static int thousandths(Cents c, Cents most)
{
    return c == NO_CENTS || c > most ? -1 : (int)cents_part_half_up(BAR_WIDEST, c, most);
}

/* The `rank`-th largest charge that is not drawn yet and has a range. */
static int largest(const Fair *f, const bool *drawn)
{
    int best = -1;
    for (int i = 0; i < f->line_count; i++) {
        if (!drawn[i] && f->lines[i].low != NO_CENTS && f->lines[i].charge > 0 &&
            (best < 0 || f->lines[i].charge > f->lines[best].charge))
            best = i;
    }
    return best;
}

void fair_bars(Print *out, const Situation *s, const Fair *f, Str lang)
{
    bool *drawn = arena_array(out->arena, bool, f->line_count + 1);
    int line = largest(f, drawn);
    if (line < 0)
        return;
    Cents most = f->lines[line].charge;
    print_add(out, PIECE_HEADING, know_word(s->know, S("fair-chart"), lang))->gap = true;
    print_add(out, PIECE_NOTE, know_word(s->know, S("fair-chart-key"), lang));
    for (int i = 0; i < BARS_MAX && line >= 0; i++, line = largest(f, drawn)) {
        const FairLine *x = &f->lines[line];
        drawn[line] = true;
        Piece *bar =
            print_add(out, PIECE_BAR, arena_str(out->arena, str_of(cents_text(x->charge).text)));
        bar->mark = fair_line_name(out->arena, s, x, lang);
        bar->bar = (PieceBar){thousandths(x->charge, most), thousandths(x->low, most),
                              thousandths(x->high, most), thousandths(x->medicare, most)};
        if (bar->bar.high < 0 && bar->bar.low >= 0)
            bar->bar.high = BAR_WIDEST;
    }
}
