"""lfh.py: LinuxForHealth x12, its segment reader: claims and service lines. lfh.py SOURCES FILE"""
import sys
sys.path.insert(0, sys.argv[1])
try:
    import pydantic.v1 as v1
    sys.modules["pydantic"] = v1
except ImportError:
    pass
from linuxforhealth.x12.io import X12SegmentReader
claims = lines = 0
with X12SegmentReader(sys.argv[2]) as reader:
    for name, fields in reader.segments():
        if name in ("CLM", "CLP"):
            claims += 1
        elif name in ("LX", "SVC") :
            lines += 1
print(claims, lines)
