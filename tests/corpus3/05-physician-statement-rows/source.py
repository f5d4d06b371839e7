#!/usr/bin/env python3
# Draws bill.pdf beside this file with cairo (through ctypes).
import ctypes as C, os
c=C.CDLL('libcairo.so.2'); D=C.c_double; P=C.c_void_p
for f in('cairo_pdf_surface_create','cairo_create'): getattr(c,f).restype=P
class E(C.Structure): _fields_=[(k,D) for k in('xb','yb','w','h','xa','ya')]
W,H=612,792
s=P(c.cairo_pdf_surface_create(os.path.join(os.path.dirname(os.path.abspath(__file__)),'bill.pdf').encode(),D(W),D(H)))
x=P(c.cairo_create(s))
def text(px,py,size,face,bold,align,t):
    c.cairo_select_font_face(x,face.encode(),0,bold); c.cairo_set_font_size(x,D(size))
    e=E(); c.cairo_text_extents(x,t.encode(),C.byref(e))
    c.cairo_move_to(x,D(px-{'l':0,'r':e.xa,'c':e.xa/2}[align]),D(py)); c.cairo_show_text(x,t.encode())
def line(x1,y1,x2,y2,wd,dash=0):
    a=(D*1)(dash or 1); c.cairo_set_dash(x,a,1 if dash else 0,D(0))
    c.cairo_set_line_width(x,D(wd)); c.cairo_move_to(x,D(x1),D(y1)); c.cairo_line_to(x,D(x2),D(y2)); c.cairo_stroke(x)
def rect(px,py,w,h,r,g,b):
    c.cairo_set_source_rgb(x,D(r),D(g),D(b)); c.cairo_rectangle(x,D(px),D(py),D(w),D(h)); c.cairo_fill(x); c.cairo_set_source_rgb(x,D(0),D(0),D(0))
def color(r,g,b): c.cairo_set_source_rgb(x,D(r),D(g),D(b))
def page(): c.cairo_show_page(x)
OPS=[
 ('text', 40, 50, 14, 'Liberation Sans', 1, 'l', 'Aldersgate Cardiology Group, PLLC'),
 ('text', 40, 64, 9, 'Liberation Sans', 0, 'l', '1180 Parkhurst Drive, Suite 300'),
 ('text', 40, 76, 9, 'Liberation Sans', 0, 'l', 'Aldersgate, NC 27999'),
 ('text', 40, 88, 9, 'Liberation Sans', 0, 'l', 'Billing: 919-555-0108'),
 ('text', 572, 50, 12, 'Liberation Sans', 1, 'r', 'PATIENT STATEMENT'),
 ('text', 470, 66, 9, 'Liberation Sans', 0, 'r', 'Statement Date'),
 ('text', 572, 66, 9, 'Liberation Sans', 1, 'r', '04/06/2026'),
 ('text', 470, 78, 9, 'Liberation Sans', 0, 'r', 'Account #'),
 ('text', 572, 78, 9, 'Liberation Sans', 1, 'r', '118820'),
 ('text', 470, 90, 9, 'Liberation Sans', 0, 'r', 'Patient'),
 ('text', 572, 90, 9, 'Liberation Sans', 1, 'r', 'Philippa Norcross'),
 ('text', 470, 102, 9, 'Liberation Sans', 0, 'r', 'Due Date'),
 ('text', 572, 102, 9, 'Liberation Sans', 1, 'r', '04/27/2026'),
 ('text', 60, 140, 9, 'Liberation Sans', 0, 'l', 'Philippa Norcross'),
 ('text', 60, 152, 9, 'Liberation Sans', 0, 'l', '2274 Millrace Court'),
 ('text', 60, 164, 9, 'Liberation Sans', 0, 'l', 'Aldersgate, NC 27998'),
 ('rect', 40, 194, 532, 16, 0.85, 0.88, 0.93),
 ('text', 44, 205, 8.5, 'Liberation Sans', 1, 'l', 'Date'),
 ('text', 104, 205, 8.5, 'Liberation Sans', 1, 'l', 'Code'),
 ('text', 146, 205, 8.5, 'Liberation Sans', 1, 'l', 'Description'),
 ('text', 392, 205, 8.5, 'Liberation Sans', 1, 'r', 'Charges'),
 ('text', 454, 205, 8.5, 'Liberation Sans', 1, 'r', 'Payments'),
 ('text', 520, 205, 8.5, 'Liberation Sans', 1, 'r', 'Adjustments'),
 ('text', 568, 205, 8.5, 'Liberation Sans', 1, 'r', 'Balance'),
 ('text', 44, 223, 9, 'Liberation Sans', 0, 'l', '01/27/2026'),
 ('text', 104, 223, 9, 'Liberation Sans', 0, 'l', '99214'),
 ('text', 146, 223, 9, 'Liberation Sans', 0, 'l', 'Office visit, established, 30-39 min'),
 ('text', 392, 223, 9, 'Liberation Sans', 0, 'r', '265.00'),
 ('text', 44, 237, 9, 'Liberation Sans', 0, 'l', '01/27/2026'),
 ('text', 158, 237, 9, 'Liberation Sans', 0, 'l', 'Copay - Mastercard'),
 ('text', 454, 237, 9, 'Liberation Sans', 0, 'r', '-40.00'),
 ('text', 44, 251, 9, 'Liberation Sans', 0, 'l', '02/18/2026'),
 ('text', 158, 251, 9, 'Liberation Sans', 0, 'l', 'Ins Payment - Brightwater Health'),
 ('text', 454, 251, 9, 'Liberation Sans', 0, 'r', '-93.12'),
 ('text', 44, 265, 9, 'Liberation Sans', 0, 'l', '02/18/2026'),
 ('text', 158, 265, 9, 'Liberation Sans', 0, 'l', 'Ins Adjustment - Brightwater Health'),
 ('text', 520, 265, 9, 'Liberation Sans', 0, 'r', '-97.00'),
 ('text', 568, 265, 9, 'Liberation Sans', 1, 'r', '34.88'),
 ('line', 40, 271, 572, 271, 0.4, 0),
 ('text', 44, 285, 9, 'Liberation Sans', 0, 'l', '01/27/2026'),
 ('text', 104, 285, 9, 'Liberation Sans', 0, 'l', '93000'),
 ('text', 146, 285, 9, 'Liberation Sans', 0, 'l', 'Electrocardiogram, complete'),
 ('text', 392, 285, 9, 'Liberation Sans', 0, 'r', '98.00'),
 ('text', 44, 299, 9, 'Liberation Sans', 0, 'l', '02/18/2026'),
 ('text', 158, 299, 9, 'Liberation Sans', 0, 'l', 'Ins Payment - Brightwater Health'),
 ('text', 454, 299, 9, 'Liberation Sans', 0, 'r', '-11.24'),
 ('text', 44, 313, 9, 'Liberation Sans', 0, 'l', '02/18/2026'),
 ('text', 158, 313, 9, 'Liberation Sans', 0, 'l', 'Ins Adjustment - Brightwater Health'),
 ('text', 520, 313, 9, 'Liberation Sans', 0, 'r', '-78.55'),
 ('text', 568, 313, 9, 'Liberation Sans', 1, 'r', '8.21'),
 ('line', 40, 319, 572, 319, 0.4, 0),
 ('text', 44, 333, 9, 'Liberation Sans', 0, 'l', '03/05/2026'),
 ('text', 104, 333, 9, 'Liberation Sans', 0, 'l', '93306'),
 ('text', 146, 333, 9, 'Liberation Sans', 0, 'l', 'Echocardiogram, complete, with Doppler'),
 ('text', 392, 333, 9, 'Liberation Sans', 0, 'r', '1,420.00'),
 ('text', 44, 347, 9, 'Liberation Sans', 0, 'l', '03/30/2026'),
 ('text', 158, 347, 9, 'Liberation Sans', 0, 'l', 'Ins Payment - Brightwater Health'),
 ('text', 454, 347, 9, 'Liberation Sans', 0, 'r', '-207.86'),
 ('text', 44, 361, 9, 'Liberation Sans', 0, 'l', '03/30/2026'),
 ('text', 158, 361, 9, 'Liberation Sans', 0, 'l', 'Ins Adjustment - Brightwater Health'),
 ('text', 520, 361, 9, 'Liberation Sans', 0, 'r', '-980.14'),
 ('text', 568, 361, 9, 'Liberation Sans', 1, 'r', '232.00'),
 ('line', 40, 367, 572, 367, 0.4, 0),
 ('text', 500, 389, 11, 'Liberation Sans', 1, 'r', 'PATIENT BALANCE DUE'),
 ('text', 568, 389, 11, 'Liberation Sans', 1, 'r', '$275.09'),
 ('text', 90, 423, 9, 'Liberation Sans', 1, 'c', 'Current'),
 ('text', 90, 437, 9, 'Liberation Sans', 0, 'c', '0.00'),
 ('text', 196, 423, 9, 'Liberation Sans', 1, 'c', '31-60 Days'),
 ('text', 196, 437, 9, 'Liberation Sans', 0, 'c', '232.00'),
 ('text', 302, 423, 9, 'Liberation Sans', 1, 'c', '61-90 Days'),
 ('text', 302, 437, 9, 'Liberation Sans', 0, 'c', '43.09'),
 ('text', 408, 423, 9, 'Liberation Sans', 1, 'c', 'Over 90 Days'),
 ('text', 408, 437, 9, 'Liberation Sans', 0, 'c', '0.00'),
 ('text', 514, 423, 9, 'Liberation Sans', 1, 'c', 'Total'),
 ('text', 514, 437, 9, 'Liberation Sans', 0, 'c', '275.09'),
 ('line', 40, 427, 572, 427, 0.6, 0),
 ('text', 40, 467, 9, 'Liberation Sans', 0, 'l', 'Your insurance has processed these services. The remaining balance is your responsibility. Thank you for prompt payment.'),
 ('line', 40, 590, 572, 590, 0.7, 4),
 ('text', 306, 602, 7, 'Liberation Sans', 0, 'c', 'Detach here and return this portion with your payment'),
 ('text', 40, 630, 9, 'Liberation Sans', 1, 'l', 'Aldersgate Cardiology Group, PLLC'),
 ('text', 40, 642, 9, 'Liberation Sans', 0, 'l', '1180 Parkhurst Drive, Suite 300'),
 ('text', 40, 654, 9, 'Liberation Sans', 0, 'l', 'Aldersgate, NC 27999'),
 ('text', 400, 630, 9, 'Liberation Sans', 0, 'l', 'Account #'),
 ('text', 572, 630, 9, 'Liberation Sans', 1, 'r', '118820'),
 ('text', 400, 645, 9, 'Liberation Sans', 0, 'l', 'Patient'),
 ('text', 572, 645, 9, 'Liberation Sans', 1, 'r', 'Philippa Norcross'),
 ('text', 400, 660, 9, 'Liberation Sans', 0, 'l', 'Due Date'),
 ('text', 572, 660, 9, 'Liberation Sans', 1, 'r', '04/27/2026'),
 ('text', 400, 675, 9, 'Liberation Sans', 0, 'l', 'Amount Due'),
 ('text', 572, 675, 9, 'Liberation Sans', 1, 'r', '$275.09'),
 ('text', 400, 690, 9, 'Liberation Sans', 0, 'l', 'Amount Paid'),
 ('text', 572, 690, 9, 'Liberation Sans', 1, 'r', '$__________'),
 ('text', 40, 690, 8, 'Liberation Sans', 0, 'l', '[ ] Visa   [ ] MasterCard   [ ] Discover     Card number ______________________   Exp ______'),
]
for o in OPS: globals()[o[0]](*o[1:])
page(); c.cairo_destroy(x); c.cairo_surface_finish(s); c.cairo_surface_destroy(s)
