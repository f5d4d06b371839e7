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
 ('text', 306, 52, 15, 'Liberation Serif', 1, 'c', 'Copper Basin Orthopedic Center'),
 ('text', 306, 68, 10.5, 'Liberation Serif', 0, 'c', '9030 N. Saguaro Parkway, Copper Basin, AZ 85999'),
 ('text', 306, 82, 10.5, 'Liberation Serif', 0, 'c', '(602) 555-0126'),
 ('text', 306, 110, 13, 'Liberation Serif', 1, 'c', 'Good Faith Estimate for Health Care Items and Services'),
 ('rect', 46, 124, 520, 16, 0.9, 0.9, 0.86),
 ('text', 52, 136, 10.5, 'Liberation Serif', 1, 'l', 'Patient'),
 ('text', 52, 154, 10.5, 'Liberation Serif', 1, 'l', 'Patient name:'),
 ('text', 150, 154, 10.5, 'Liberation Serif', 0, 'l', 'Leopold Kettleworth'),
 ('text', 322, 154, 10.5, 'Liberation Serif', 1, 'l', 'Date of birth:'),
 ('text', 440, 154, 10.5, 'Liberation Serif', 0, 'l', '02/17/1971'),
 ('text', 52, 169, 10.5, 'Liberation Serif', 1, 'l', 'Insurance:'),
 ('text', 150, 169, 10.5, 'Liberation Serif', 0, 'l', 'None (self-pay)'),
 ('text', 322, 169, 10.5, 'Liberation Serif', 1, 'l', 'Date of estimate:'),
 ('text', 440, 169, 10.5, 'Liberation Serif', 0, 'l', '08/26/2026'),
 ('rect', 46, 184, 520, 16, 0.9, 0.9, 0.86),
 ('text', 52, 196, 10.5, 'Liberation Serif', 1, 'l', 'Service'),
 ('text', 52, 214, 10.5, 'Liberation Serif', 1, 'l', 'Primary service:'),
 ('text', 150, 214, 10.5, 'Liberation Serif', 0, 'l', 'Right knee arthroscopy'),
 ('text', 322, 214, 10.5, 'Liberation Serif', 1, 'l', 'Diagnosis code:'),
 ('text', 440, 214, 10.5, 'Liberation Serif', 0, 'l', 'S83.241A'),
 ('rect', 46, 229, 520, 16, 0.9, 0.9, 0.86),
 ('text', 52, 241, 10.5, 'Liberation Serif', 1, 'l', 'Provider'),
 ('text', 52, 259, 10.5, 'Liberation Serif', 1, 'l', 'NPI:'),
 ('text', 150, 259, 10.5, 'Liberation Serif', 0, 'l', '1999999984'),
 ('text', 322, 259, 10.5, 'Liberation Serif', 1, 'l', 'Tax ID:'),
 ('text', 440, 259, 10.5, 'Liberation Serif', 0, 'l', '86-5502917'),
 ('text', 52, 288, 10, 'Liberation Serif', 1, 'l', 'Date'),
 ('text', 118, 288, 10, 'Liberation Serif', 1, 'l', 'Service code'),
 ('text', 190, 288, 10, 'Liberation Serif', 1, 'l', 'Description'),
 ('text', 482, 288, 10, 'Liberation Serif', 1, 'r', 'Qty'),
 ('text', 562, 288, 10, 'Liberation Serif', 1, 'r', 'Expected cost'),
 ('line', 46, 293, 566, 293, 0.6, 0),
 ('text', 52, 308, 10.5, 'Liberation Serif', 0, 'l', '09/15/2026'),
 ('text', 118, 308, 10.5, 'Liberation Serif', 0, 'l', '29881'),
 ('text', 190, 308, 10.5, 'Liberation Serif', 0, 'l', 'Knee arthroscopy with meniscectomy, surgeon fee'),
 ('text', 482, 308, 10.5, 'Liberation Serif', 0, 'r', '1'),
 ('text', 562, 308, 10.5, 'Liberation Serif', 0, 'r', '$2,480.00'),
 ('text', 52, 325, 10.5, 'Liberation Serif', 0, 'l', '09/15/2026'),
 ('text', 118, 325, 10.5, 'Liberation Serif', 0, 'l', '29881'),
 ('text', 190, 325, 10.5, 'Liberation Serif', 0, 'l', 'Knee arthroscopy, facility fee'),
 ('text', 482, 325, 10.5, 'Liberation Serif', 0, 'r', '1'),
 ('text', 562, 325, 10.5, 'Liberation Serif', 0, 'r', '$5,965.00'),
 ('text', 52, 342, 10.5, 'Liberation Serif', 0, 'l', '09/15/2026'),
 ('text', 118, 342, 10.5, 'Liberation Serif', 0, 'l', '01400'),
 ('text', 190, 342, 10.5, 'Liberation Serif', 0, 'l', 'Anesthesia for knee arthroscopy'),
 ('text', 482, 342, 10.5, 'Liberation Serif', 0, 'r', '1'),
 ('text', 562, 342, 10.5, 'Liberation Serif', 0, 'r', '$1,120.00'),
 ('text', 52, 359, 10.5, 'Liberation Serif', 0, 'l', '09/15/2026'),
 ('text', 118, 359, 10.5, 'Liberation Serif', 0, 'l', '73562'),
 ('text', 190, 359, 10.5, 'Liberation Serif', 0, 'l', 'X-ray of knee, 3 views'),
 ('text', 482, 359, 10.5, 'Liberation Serif', 0, 'r', '1'),
 ('text', 562, 359, 10.5, 'Liberation Serif', 0, 'r', '$184.00'),
 ('text', 52, 376, 10.5, 'Liberation Serif', 0, 'l', '09/29/2026'),
 ('text', 118, 376, 10.5, 'Liberation Serif', 0, 'l', '97110'),
 ('text', 190, 376, 10.5, 'Liberation Serif', 0, 'l', 'Physical therapy, therapeutic exercise, 15 minutes'),
 ('text', 482, 376, 10.5, 'Liberation Serif', 0, 'r', '6'),
 ('text', 562, 376, 10.5, 'Liberation Serif', 0, 'r', '$528.00'),
 ('text', 52, 393, 10.5, 'Liberation Serif', 0, 'l', '09/15/2026'),
 ('text', 118, 393, 10.5, 'Liberation Serif', 0, 'l', 'L1832'),
 ('text', 190, 393, 10.5, 'Liberation Serif', 0, 'l', 'Knee orthosis, adjustable'),
 ('text', 482, 393, 10.5, 'Liberation Serif', 0, 'r', '1'),
 ('text', 562, 393, 10.5, 'Liberation Serif', 0, 'r', '$645.00'),
 ('line', 46, 399, 566, 399, 0.6, 0),
 ('text', 190, 415, 10.5, 'Liberation Serif', 1, 'l', 'Total expected charges'),
 ('text', 562, 415, 10.5, 'Liberation Serif', 1, 'r', '$10,922.00'),
 ('text', 52, 449, 10.5, 'Liberation Serif', 1, 'l', 'Disclaimer'),
 ('text', 52, 464, 9.5, 'Liberation Serif', 0, 'l', 'This estimate shows the costs of items and services that are reasonably expected for your health care needs.'),
 ('text', 52, 477, 9.5, 'Liberation Serif', 0, 'l', 'It is based on what was known when it was made and does not include unknown or unexpected costs.'),
 ('text', 52, 490, 9.5, 'Liberation Serif', 0, 'l', 'If you are billed for $400 or more above this estimate you have the right to dispute the bill.'),
 ('text', 52, 503, 9.5, 'Liberation Serif', 0, 'l', 'You may contact the provider listed to let them know the charges are higher than the estimate. You may also'),
 ('text', 52, 516, 9.5, 'Liberation Serif', 0, 'l', 'start a dispute with the U.S. Department of Health and Human Services within 120 calendar days of the date on'),
 ('text', 52, 529, 9.5, 'Liberation Serif', 0, 'l', 'the original bill. There is a $25 fee to use the dispute process.'),
 ('text', 52, 542, 9.5, 'Liberation Serif', 0, 'l', 'Keep a copy of this estimate. You may need it if you are billed a higher amount.'),
 ('text', 306, 766, 8, 'Liberation Serif', 0, 'c', 'Page 1 of 1'),
]
for o in OPS: globals()[o[0]](*o[1:])
page(); c.cairo_destroy(x); c.cairo_surface_finish(s); c.cairo_surface_destroy(s)
