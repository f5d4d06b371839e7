/* answers.c: the five questions that everyone asks, answered for this case. */
#include "plan/make.h"

void answers_make(Maker *m)
{
    static const char *const texts[] = {"Answer", NULL};
    LIST(QuestionAnswer) all = {0};
    Walk walk = walk_begin("knowledge/plan/");
    for (const Stanza *s; (s = walk_next(m, &walk, "Asked", texts));) {
        *list_add(m->arena, &all) = (QuestionAnswer){
            stanza_get(s, S("Asked")), words_fill(m, s, "Ask"), words_fill(m, s, "Answer")};
    }
    m->plan.answers = all.items;
    m->plan.answer_count = all.count;
}
