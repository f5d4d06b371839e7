/* template.h: the text of a letter as tokens, and the build's check of it.

   Three forms: {name}, {if name}...{end} (also "not", "maybe" and "unless" before the name), and
   {each name}...{end}. A line begins with what it is:

       - a bullet          + a numbered item      | a line of its own (an address)
       = what a letter is about (a line)         ~ a line with room to sign above it
       # a heading         > what you say         < what they may say
       _ a label with a rule to write on
       << what they may say to that, and so on deeper
       <? the same, of a gentle office only; <! of a hostile one only
       anything else is a paragraph; an indented line goes on with what stands above it

   An empty line parts paragraphs. A line `---` ends the letter: what follows is for the person,
   not part of the letter. */
#ifndef LETTER_TEMPLATE_H
#define LETTER_TEMPLATE_H

#include "know/know.h"

typedef enum BlockKind {
    BLOCK_TEXT,
    BLOCK_MORE, /* goes on with the block above */
    BLOCK_BULLET,
    BLOCK_NUMBER,
    BLOCK_LINE,
    BLOCK_SUBJECT,
    BLOCK_SIGN,
    BLOCK_FILL,
    BLOCK_HEADING,
    BLOCK_YOU,
    BLOCK_THEY,
    BLOCK_BREAK /* the `---` */
} BlockKind;

/* How deep in a conversation something is said (1: the first answer; 0: not in one), and whether
   only a gentle (?) or a hostile (!) office says it. */
typedef struct Speech {
    int depth;
    char tone;
} Speech;

typedef enum TokenType {
    TOKEN_START, /* a line of `kind` begins */
    TOKEN_TEXT,
    TOKEN_NAME,
    TOKEN_IF,
    TOKEN_EACH,
    TOKEN_END,
    TOKEN_GAP /* an empty line */
} TokenType;

typedef struct Token {
    TokenType type;
    BlockKind kind;
    Speech speech;
    Str text; /* a name without its braces */
    int end;  /* of an {if} or {each}: the index of its {end} */
    int line; /* in the body, from 1 */
} Token;

typedef struct Tokens {
    Token *items;
    int count, room;
} Tokens;

/* A condition: "not emergency" is {"not", "emergency"}. */
typedef struct Condition {
    Str how, name;
} Condition;

/* Cuts `body` into tokens; false where a brace or an {end} is missing. */
MUST bool template_parse(Arena *a, Str file, Str body, Tokens *ret, Err *err);
Condition condition_of(Str text);
/* The build's check of a letter or script and its Spanish: known names, each in its place; laws
   that the header cites; in a letter no {name} that could be a hole (it is needed, guarded by an
   {if}, or always there); and the same blocks in both languages, so that they can be printed side
   by side. */
MUST bool template_check(Arena *a, const KnowFile *english, const KnowFile *spanish, Err *err);

#endif
