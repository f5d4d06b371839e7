# run.sh: checks of haggle-paper on small PDFs, most of them written here.
# From the repository root: sh tests/paper/run.sh PATH_TO_HAGGLE_PAPER

paper=${1:?usage: sh tests/paper/run.sh PATH_TO_HAGGLE_PAPER}
here=tests/paper
passed=0
failed=0
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT

# Writing PDFs.

# object TEXT: adds the next object to $pdf and remembers where it begins.
object() {
    count=$((count + 1))
    offsets="$offsets $(wc -c <"$pdf")"
    printf '%d 0 obj\n%s\nendobj\n' "$count" "$1" >>"$pdf"
}

# content TEXT: adds a stream of page content.
content() {
    object "<< /Length ${#1} >>
stream
$1
endstream"
}

pdf_begin() {
    pdf=$1
    count=0
    offsets=
    printf '%%PDF-1.4\n' >"$pdf"
    object '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [9 0 R] >> >>'
}

pdf_end() {
    from=$(wc -c <"$pdf")
    printf 'xref\n0 %d\n0000000000 65535 f \n' $((count + 1)) >>"$pdf"
    for offset in $offsets; do
        printf '%010d 00000 n \n' "$offset" >>"$pdf"
    done
    printf 'trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' \
        $((count + 1)) "$from" >>"$pdf"
}

fonts='/Resources << /Font << /F 4 0 R /B 5 0 R /L 6 0 R >> >>'
square='/MediaBox [0 0 1000 1000]'

# pdf FILE CONTENT [PAGE_ENTRIES]: one page, a thousand points wide and high. The font F is plain,
# B is bold, L has a ligature, a soft hyphen and a space that does not break.
pdf() {
    pdf_begin "$1"
    object '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
    object "<< /Type /Page /Parent 2 0 R $fonts ${3:-$square} /Contents 7 0 R >>"
    object '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
    object '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>'
    object '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 8 0 R >>'
    content "$2"
    content '1 begincodespacerange <00> <FF> endcodespacerange
5 beginbfchar <66> <FB03> <2D> <00AD> <5F> <00A0> <7A> <200B> <77> <FF11> endbfchar
1 beginbfrange <61> <65> <0061> endbfrange 1 beginbfrange <30> <39> <0030> endbfrange'
    object '<< /Type /Annot /Subtype /Widget /FT /Tx /T (sum) /V (42.50 due)
/Rect [500 100 600 120] /P 3 0 R >>'
    pdf_end
}

# Checking.

# paper_run ARGUMENTS...: leaves the stream in $dir/out and the exit status in $status.
paper_run() {
    "$paper" "$@" >"$dir/out" 2>"$dir/err"
    status=$?
}

# verdict NAME WANTED SEEN
verdict() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
        echo "ok $1"
    else
        failed=$((failed + 1))
        echo "FAIL $1: wanted '$(echo $2)', not '$(echo $3)'"
    fi
}

# texts: the words of the stream, in order, on one line.
texts() {
    sed -n 's/^word	.*	//p' "$dir/out" | tr '\n' ' ' | sed 's/ $//'
}

# boxes: left, top, right, bottom, size, flags, sureness and text of each word.
boxes() {
    sed -n 's/^word	//p' "$dir/out" | tr '\t' ' '
}

notes() {
    sed -n 's/^note	//p' "$dir/out" | tr '\t' ' '
}

# ending: the exit status, the kind of the last record and its next field.
ending() {
    printf '%s %s' "$status" "$(tail -n 1 "$dir/out" | cut -f 1,2 | tr '\t' ' ')"
}

# text_test NAME CONTENT WANTED_TEXTS
text_test() {
    pdf "$dir/a.pdf" "$2"
    paper_run "$dir/a.pdf"
    verdict "$1" "$3" "$(texts)"
}

# Helvetica at 20 points: e 11.12 wide, H 14.44, l 4.44, o 11.12, a space 5.56.

pdf "$dir/plain.pdf" 'BT /F 20 Tf 100 700 Td (Hello you) Tj ET'
paper_run "$dir/plain.pdf"
verdict plain-stream "HAGGLE-PAPER	2
page	1	1000	1000	text
word	1000	2856	1456	3041	200	-	1000	Hello
word	1511	2856	1834	3041	200	-	1000	you
end	1	2" "$(cat "$dir/out")"

paper_run - <"$dir/plain.pdf"
verdict standard-input 'Hello you' "$(texts)"

text_test reading-order 'BT /F 20 Tf 500 600 Td (d) Tj -410 0 Td (c) Tj
410 101 Td (b) Tj -400 -1 Td (a) Tj ET' 'a b c d'

text_test dollar-apart 'BT /F 20 Tf 100 700 Td ($) Tj 60 0 Td (1,234.50) Tj ET' '$ 1,234.50'

text_test dollar-beside 'BT /F 20 Tf 100 700 Td ($1,234.50) Tj ET' '$1,234.50'

text_test close-columns 'BT /F 20 Tf 100 700 Td [(J1885) -300 (120.00)] TJ ET' 'J1885 120.00'

text_test kerning 'BT /F 20 Tf 100 700 Td [(W) 80 (ashin) -80 (gto) -110 (n)] TJ ET' 'Washington'

text_test letter-spacing 'BT /F 20 Tf 3.2 Tc 100 700 Td (Total due) Tj ET' 'Total due'

text_test letter-spacing-after 'BT /F 20 Tf 100 700 Td (Plan) Tj 3.2 Tc 50 0 Td (Total due) Tj ET' \
    'Plan Total due'

text_test spaced-letters 'BT /F 20 Tf 100 700 Td (T o t a l) Tj ET' 'T o t a l'

text_test initials 'BT /F 20 Tf 100 700 Td [(Doe) -300 (J) -180 (R)] TJ 200 0 Td
[(Plan) -300 (A) -220 (B) -220 (C)] TJ ET' 'Doe J R Plan A B C'

text_test note-mark 'BT /F 20 Tf 100 700 Td (120.00) Tj /F 12 Tf 7 Ts (1) Tj ET' '120.00 1'

text_test fake-bold 'BT /F 20 Tf 100 700 Td (Total) Tj 0.9 0 Td (Total) Tj
200 0 Td (11.00) Tj 0.3 0.3 Td (11.00) Tj /F 6 Tf 99 0 Td (fine) Tj 0.9 0 Td (fine) Tj ET' \
    'Total 11.00 fine'

text_test invisible 'BT 3 Tr /F 20 Tf 100 700 Td (scanned) Tj ET' 'scanned'

text_test off-the-page 'BT /F 20 Tf 100 700 Td (in) Tj 2000 0 Td (out) Tj -2200 0 Td (out) Tj
100 900 Td (out) Tj ET' 'in'

text_test ligature 'BT /L 20 Tf 100 700 Td (ecfac) Tj ET' 'ecffiac'

text_test hard-space 'BT /L 20 Tf 100 700 Td (a_b) Tj ET' 'a b'

text_test full-width 'BT /L 20 Tf 100 700 Td (awz) Tj ET' 'a１'

# At the end of a line it is dropped; before a figure it is a minus.
text_test soft-hyphen 'BT /L 20 Tf 100 700 Td (abc-) Tj 0 -30 Td (-25) Tj 0 -30 Td (25-) Tj ET' \
    'abc -25 25-'

long=$(printf '%0210d' 7)
text_test long-word "BT /F 2 Tf 100 700 Td ($long) Tj ET" "$(printf '%0200d' 0)"

pdf "$dir/a.pdf" 'BT /B 20 Tf 100 700 Td (Due) Tj /F 20 Tf ( now) Tj ET'
paper_run "$dir/a.pdf"
verdict bold 'b -' "$(boxes | cut -d ' ' -f 6 | tr '\n' ' ' | sed 's/ $//')"

pdf "$dir/a.pdf" 'BT /F 20 Tf 100 700 Td (Charges) Tj 200 0 Td (9) Tj ET
BT /F 20 Tf 0 -1 1 0 230 690 Tm (side 1 note) Tj ET'
paper_run "$dir/a.pdf"
verdict side-note '- Charges
- 9
r side
r 1
r note' "$(boxes | cut -d ' ' -f 6,8)"

pdf "$dir/a.pdf" 'BT /F 20 Tf 0 1 -1 0 800 100 Tm (All of this page lies) Tj 0 -50 Td
(on its side) Tj ET' '/MediaBox [0 0 900 1000]'
paper_run "$dir/a.pdf"
verdict sideways-page 'page 1 1000 900 text
1 the text of this page runs sideways, and the page was turned upright
All of this page lies on its side
1000 8729 1222 8935 200 - 1000 All' "$(sed -n '/^page/p' "$dir/out" | tr '\t' ' '; notes; texts; echo
boxes | head -n 1)"

# The page as seen is the same each time: the word stands 100 from the left, 300 from the top.
turn_test() {
    pdf "$dir/a.pdf" "BT /F 20 Tf $2 Tm (Hello) Tj ET" "/MediaBox [0 0 $3] /Rotate $1"
    paper_run "$dir/a.pdf"
    verdict "rotated-$1" 'page 1 1000 500 text
1000 5713 1456 6083 200 - 1000 Hello' "$(sed -n '/^page/p' "$dir/out" | tr '\t' ' '; boxes)"
}
turn_test 90 '0 1 -1 0 300 100' '500 1000'
turn_test 180 '-1 0 0 -1 900 300' '1000 500'
turn_test 270 '0 -1 1 0 200 900' '500 1000'

pdf "$dir/a.pdf" 'BT /F 20 Tf 150 750 Td (Hello) Tj 0 -745 Td (cropped) Tj ET' \
    '/MediaBox [0 0 1200 1200] /CropBox [50 50 1050 1050]'
paper_run "$dir/a.pdf"
verdict crop-box '1000 2856 1456 3041 200 - 1000 Hello' "$(boxes)"

pdf "$dir/a.pdf" 'BT /F 20 Tf 50 750 Td (Hello) Tj ET' '/MediaBox [-50 50 950 1050]'
paper_run "$dir/a.pdf"
verdict media-box '1000 2856 1456 3041 200 - 1000 Hello' "$(boxes)"

pdf "$dir/a.pdf" 'BT /F 20 Tf 400 104 Td (Amount) Tj ET' "$square /Annots [9 0 R]"
paper_run "$dir/a.pdf"
verdict form 'Amount 42.50 due, 0 note' "$(texts), $(notes | wc -l | tr -d ' ') note"

pdf "$dir/a.pdf" '' '/MediaBox [0 0 1000 1000] /CropBox [0 0 400 1000] /Annots [9 0 R]'
paper_run "$dir/a.pdf"
verdict form-off-the-page '' "$(texts)"

# Files that are not what they should be.

: >"$dir/a.pdf"
paper_run "$dir/a.pdf"
verdict no-bytes '3 error empty' "$(ending)"

echo 'Total due 120.00' >"$dir/a.pdf"
paper_run "$dir/a.pdf"
verdict not-a-pdf '3 error not-pdf' "$(ending)"

head -c 300 "$dir/plain.pdf" >"$dir/a.pdf"
paper_run "$dir/a.pdf"
verdict torn '3 error torn' "$(ending)"

# Cut after the words: they are told, and so is the doubt.
sed '/^startxref/,$d' "$dir/plain.pdf" >"$dir/a.pdf"
paper_run "$dir/a.pdf"
verdict torn-late 'Hello you 1 the file has lost its end, and this page may lack words' \
    "$(texts) $(notes)"

paper_run "$here/no-user-password.pdf"
verdict encrypted-without-password '0 end 1 Hello you' "$(ending) $(texts)"

paper_run "$here/user-password.pdf"
verdict encrypted-with-password '3 error encrypted' "$(ending)"

pdf "$dir/a.pdf" '0 0 m 9 9 l S'
paper_run "$dir/a.pdf"
verdict no-text '0 end 1, 1 this page has no text' "$(ending), $(notes)"

# pages FILE KIDS: three pages, of which the second is written by each test.
pages() {
    pdf_begin "$1"
    object '<< /Type /Pages /Kids [3 0 R 6 0 R 3 0 R] /Count 3 >>'
    object "<< /Type /Page /Parent 2 0 R $font $square /Contents 5 0 R >>"
    object '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
    content 'BT /F 20 Tf 100 700 Td (Hello) Tj ET'
    object "$2"
    pdf_end
}
font='/Resources << /Font << /F 4 0 R >> >>'
pages "$dir/three.pdf" "<< /Type /Page /Parent 2 0 R $font $square /Contents 5 0 R >>"
paper_run "$dir/three.pdf"
verdict three-pages '0 end 3 Hello Hello Hello' "$(ending) $(texts)"

paper_run --pages 2 "$dir/three.pdf"
verdict page-limit '3 error limit Hello Hello' "$(ending) $(texts)"

# What is no page is read as one that is blank.
pages "$dir/a.pdf" '(no page)'
paper_run "$dir/a.pdf"
verdict bad-page '0 end 3 Hello Hello, 2 this page has no text' "$(ending) $(texts), $(notes)"

pdf "$dir/a.pdf" 'BT /F 20 Tf 100 700 Td (Hello) Tj ET BT (you'
paper_run "$dir/a.pdf"
verdict faulty-page 'Hello, 1 this page is faulty inside and may lack words' "$(texts), $(notes)"

# Limits.

# Ten forms, each of which draws the next one ten times, and the last one a word.
pdf_begin "$dir/deep.pdf"
object '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
object "<< /Type /Page /Parent 2 0 R /Contents 5 0 R $square
/Resources << /XObject << /X 6 0 R >> >> >>"
object '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
content '/X Do'
for next in 7 8 9 10 11 12 13 14 15; do
    object "<< /Type /XObject /Subtype /Form /BBox [0 0 1000 1000]
/Resources << /XObject << /X $next 0 R >> >> /Length 59 >>
stream
/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do
endstream"
done
object '<< /Type /XObject /Subtype /Form /BBox [0 0 1000 1000]
/Resources << >> /Length 3 >>
stream
q Q
endstream'
pdf_end
paper_run --seconds 1 "$dir/deep.pdf"
verdict time-limit '3 error limit' "$(ending)"

truncate -s 257M "$dir/large.pdf" 2>/dev/null
paper_run "$dir/large.pdf"
verdict file-limit '3 error limit' "$(ending)"
rm -f "$dir/large.pdf"

# Web pages.

paper_run tests/corpus/web-page-portal/bill.html
verdict web-page 'Cedar Hill Clinic Account number A-20391 Patient Ana Ruiz Statement date 03/02/2026 Service Code Charges 02/11/2026 Office visit 99213 $212.00 02/11/2026 Strep test, quick 87880 $61.00 Total charges $273.00 Amount due $273.00' "$(texts)"
verdict web-columns "$(boxes | grep '\$61.00$' | cut -d' ' -f1)" \
    "$(boxes | grep '\$273.00$' | head -n 1 | cut -d' ' -f1)"
printf '<html><body></body></html>' >"$dir/blank.html"
paper_run "$dir/blank.html"
verdict web-blank '0 end 0' "$(ending)"

# A stream that nobody reads stops the helper in the middle, with its sandbox closed.
line=0
text='BT /F 4 Tf 4 TL 10 990 Td'
while [ $line -lt 200 ]; do
    text="$text (0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9) '"
    line=$((line + 1))
done
pdf "$dir/many.pdf" "$text ET"
mkfifo "$dir/pipe"
"$paper" "$dir/many.pdf" >"$dir/pipe" &
exec 3<"$dir/pipe"
# It begins to write when the sandbox is closed, and then waits for us; on a busy machine that may
# take a while. The first byte that comes is read, so that there is nothing to guess.
first=$(dd bs=1 count=1 <&3 2>/dev/null)
verdict sandbox 'H Seccomp: 2' "$first $(grep '^Seccomp:' "/proc/$!/status" | tr '\t' ' ')"
exec 3<&-
wait

# Wrong calls.

paper_run
verdict no-file 2 "$status"
paper_run --pages none "$dir/plain.pdf"
verdict bad-number 2 "$status"
paper_run "$dir/plain.pdf" "$dir/plain.pdf"
verdict two-files 2 "$status"
paper_run "$dir/not-there.pdf"
verdict not-there 1 "$status"

# What haggle-ocr defines in place of its libraries' own (helpers/ocr/hurry.c) is to be seen from
# without only where a library asks for it by this name: an edition with other names takes longer.
for name in pixWriteMem _ZN9tesseract13UnicharAmbigs13LoadUniversalERKNS_10UNICHARSETEPS1_; do
    verdict "in-place-of-$name" 1 "$(nm -D --defined-only "${paper%paper}ocr" | grep -c " $name\$")"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
