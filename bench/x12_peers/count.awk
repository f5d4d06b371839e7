# count.awk: the same counts in awk: claims, lines, cents charged and paid, adjustments and their sum.
# No loops, no balance: what a careful analyst would write. mawk -f count.awk FILE
BEGIN { RS = "~\n"; FS = "*" }
$1 == "CLM" { claims++; charges += cents($3); next }
$1 == "SV1" || $1 == "SV2" || $1 == "SVC" { lines++; next }
$1 == "CLP" { remittances++; charges += cents($4); paid += cents($5); next }
$1 == "CAS" { for (i = 3; i <= NF; i += 3) { adjustments++; adjusted += cents($(i + 1)) } }
function cents(text) { return int(text * 100 + (text < 0 ? -0.5 : 0.5)) }
END {
    printf "claim %d\nremittance %d\nlines %d\ncharges_cents %.0f\n", claims, remittances, lines, charges
    printf "paid_cents %.0f\nadjustments %d\nadjusted_cents %.0f\n", paid, adjustments, adjusted
}
