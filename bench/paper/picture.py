"""A printed page as a scanner or a telephone sees it."""
import io
import math
import os
import subprocess
import tempfile

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, TiffImagePlugin

TiffImagePlugin.STRIP_SIZE = 1 << 30  # a page in one strip: its bytes are a PDF's stream, too

SCANS = ("pdf-jpeg", "pdf-ccitt", "tiff-ccitt", "tiff-gray", "png", "pdf-flate")


def pages(pdf, dpi, gray=True):
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(
            ["pdftoppm", "-r", str(dpi), *(["-gray"] if gray else []), pdf, f"{home}/p"], check=True
        )
        names = sorted(os.listdir(home))
        return [Image.open(f"{home}/{name}").copy() for name in names]


def noise(shape, rng, sigma):
    return np.random.default_rng(rng.getrandbits(32)).normal(0, sigma, shape).astype(np.float32)


def smooth_field(size, rng, cells=4, low=0.0, high=1.0):
    """A soft cloud of light over the whole page."""
    grid = Image.new("F", (cells, cells))
    grid.putdata([rng.uniform(low, high) for _ in range(cells * cells)])
    return np.asarray(grid.resize(size, Image.BICUBIC), dtype=np.float32)


def speckle(array, rng):
    """Toner dust: dark and white specks of one to three pixels."""
    high, wide = array.shape[:2]
    for _ in range(rng.randint(20, 250)):
        x, y, r = rng.randrange(wide - 4), rng.randrange(high - 4), rng.randint(1, 3)
        array[y : y + r, x : x + r] = rng.choice((40, 90, 255))
    if rng.random() < 0.2:  # the line of a dirty drum
        x = rng.randrange(wide)
        array[:, x : x + rng.randint(1, 2)] *= 0.75
    return array


def scan_page(image, rng):
    if rng.random() < 0.85:
        image = image.rotate(rng.gauss(0, 0.7), resample=Image.BICUBIC, fillcolor=255)
    if rng.random() < 0.5:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 0.7)))
    array = np.asarray(image, dtype=np.float32)
    black, white = rng.uniform(0, 45), rng.uniform(225, 262)
    array = black + array * (white - black) / 255
    array = speckle(array + noise(array.shape, rng, rng.uniform(1, 7)), rng)
    return Image.fromarray(np.clip(array, 0, 255).astype(np.uint8))


def one_bit(image, rng):
    return image.point(lambda v, cut=rng.randint(140, 185): 255 if v > cut else 0).convert("1")


def scan(pdf, folder, rng, dpi, form):
    """Writes the scan of a whole document; gives the names of its files."""
    made = [scan_page(image, rng) for image in pages(pdf, dpi)]
    if "ccitt" in form:
        made = [one_bit(image, rng) for image in made]
    if form == "png":
        names = [f"scan-{i + 1}.png" for i in range(len(made))]
        for name, image in zip(names, made):
            image.save(f"{folder}/{name}", dpi=(dpi, dpi))
        return names
    if form.startswith("tiff"):
        made[0].save(
            f"{folder}/scan.tiff",
            save_all=True,
            append_images=made[1:],
            dpi=(dpi, dpi),
            compression="group4" if form == "tiff-ccitt" else "tiff_lzw",
        )
        return ["scan.tiff"]
    image_pdf(made, f"{folder}/scan.pdf", dpi, form, rng)
    return ["scan.pdf"]


def stream(image, form, quality):
    """One page's picture as a PDF stream: its filter entries and its bytes."""
    if form == "pdf-ccitt":
        kept = io.BytesIO()
        image.save(kept, "TIFF", compression="group4")
        kept.seek(0)
        tags = Image.open(kept).tag_v2
        raw = kept.getvalue()
        data = b"".join(raw[a : a + n] for a, n in zip(tags[273], tags[279]))
        black = "true" if tags[262] == 1 else "false"
        return (
            (
                "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms"
                f" << /K -1 /Columns {image.width} /Rows {image.height} /BlackIs1 {black} >>"
            ),
            data,
        )
    if form == "pdf-flate":
        import zlib

        return "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode", zlib.compress(
            image.tobytes(), 6
        )
    kept = io.BytesIO()
    image.save(kept, "JPEG", quality=quality)
    return "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", kept.getvalue()


def image_pdf(made, path, dpi, form, rng):
    """A PDF of pictures alone, as copiers write it."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for image in made:
        filters, data = stream(image, form, rng.randint(60, 88))
        wide, high = image.width * 72 / dpi, image.height * 72 / dpi
        first = len(objects) + 1
        kids.append(f"{first} 0 R")
        draw = f"q {wide:.2f} 0 0 {high:.2f} 0 0 cm /I Do Q".encode()
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {wide:.2f} {high:.2f}] /Contents"
            f" {first + 1} 0 R /Resources << /XObject << /I {first + 2} 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(draw)} >>\nstream\n".encode() + draw + b"\nendstream")
        objects.append(
            f"<< /Type /XObject /Subtype /Image /Width {image.width} /Height"
            f" {image.height} {filters} /Length {len(data)} >>\nstream\n".encode()
            + data
            + b"\nendstream"
        )
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for n, body in enumerate(objects):
        places.append(len(out))
        out += f"{n + 1} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{p:010d} 00000 n \n".encode() for p in places)
    out += (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    with open(path, "wb") as file:
        file.write(out)


# A photo -----------------------------------------------------------------------------------------


def coefficients(target, source):
    """The eight numbers of the perspective that takes each target corner to its source corner."""
    rows, right = [], []
    for (x, y), (u, v) in zip(target, source):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return np.linalg.solve(np.array(rows, dtype=float), np.array(right, dtype=float))


def table(size, rng):
    """What lies under the paper: wood, cloth, stone or a plain dark desk."""
    base = np.array(
        rng.choice(((92, 66, 44), (48, 50, 55), (120, 112, 100), (150, 120, 88), (60, 74, 70))),
        dtype=np.float32,
    )
    wide, high = size
    grain = smooth_field(size, rng, rng.choice((3, 6, 12)), -22, 22)
    if rng.random() < 0.5:
        grain = grain + np.sin(np.linspace(0, rng.uniform(20, 90), high, dtype=np.float32))[
            :, None
        ] * rng.uniform(3, 10)
    return np.clip(base[None, None, :] + grain[:, :, None] + noise((high, wide, 1), rng, 5), 0, 255)


def curl(image, rng):
    """A sheet that was folded in three, or does not lie flat: columns slide a little."""
    array = np.asarray(image)
    high, wide = array.shape[:2]
    swing, phase = rng.uniform(0.0005, 0.0028) * high, rng.uniform(0, 6)
    moved = (
        (swing * np.sin(np.linspace(phase, phase + rng.uniform(2, 4), wide))).round().astype(int)
    )
    places = np.clip(np.arange(high)[:, None] + moved[None, :], 0, high - 1)
    return Image.fromarray(array[places, np.arange(wide)[None, :]])


def shade(size, rng):
    """Light from one side, and now and then the shadow of a hand or a telephone."""
    light = smooth_field(size, rng, 3, rng.uniform(0.58, 0.8), 1.04)
    if rng.random() < 0.5:
        wide, high = size
        dark = Image.new("L", (wide // 8, high // 8), 255)
        draw = ImageDraw.Draw(dark)
        x, y = rng.uniform(-0.2, 0.9) * wide / 8, rng.uniform(0.2, 0.9) * high / 8
        depth = rng.randint(130, 205)
        if rng.random() < 0.5:  # a telephone
            draw.rectangle((x, y, x + wide / 8 * 0.5, y + high / 8 * 0.5), fill=depth)
        else:  # an arm with its hand
            draw.ellipse((x, y, x + wide / 8 * 0.35, y + high / 8 * 0.3), fill=depth)
            draw.polygon(
                (
                    (x, y + high / 40),
                    (x + wide / 8 * 0.3, y + high / 40),
                    (x + wide / 4, high / 8),
                    (x - wide / 20, high / 8),
                ),
                fill=depth,
            )
        dark = dark.filter(ImageFilter.GaussianBlur(max(wide // 8 // 30, 4))).resize(
            size, Image.BILINEAR
        )
        light = light * (np.asarray(dark, dtype=np.float32) / 255)
    return light


def photo_page(image, rng, megapixels):
    """One page on a table: an upright picture with colors."""
    wide = int(math.sqrt(megapixels * 1e6 * 3 / 4))
    size = (wide, wide * 4 // 3)
    fill = rng.uniform(0.84, 0.96)  # how much of the picture's width the sheet takes
    paper_wide = size[0] * fill
    paper_high = min(paper_wide * image.height / image.width, size[1] * 0.97)
    paper_wide = paper_high * image.width / image.height
    x0, y0 = (size[0] - paper_wide) / 2, (size[1] - paper_high) / 2
    bend = 0.035 * paper_wide
    turn = math.radians(rng.gauss(0, 1.6))
    corners = []
    for x, y in (
        (x0, y0),
        (x0 + paper_wide, y0),
        (x0 + paper_wide, y0 + paper_high),
        (x0, y0 + paper_high),
    ):
        dx, dy = x - size[0] / 2, y - size[1] / 2
        corners.append(
            (
                size[0] / 2 + dx * math.cos(turn) - dy * math.sin(turn) + rng.uniform(-bend, bend),
                size[1] / 2 + dx * math.sin(turn) + dy * math.cos(turn) + rng.uniform(-bend, bend),
            )
        )
    if rng.random() < 0.6:
        image = curl(image, rng)
    mask = Image.new("L", image.size, 255)
    data = coefficients(
        corners, ((0, 0), (image.width, 0), (image.width, image.height), (0, image.height))
    )
    sheet = np.asarray(
        image.transform(size, Image.PERSPECTIVE, data, Image.BICUBIC), dtype=np.float32
    )
    where = (
        np.asarray(mask.transform(size, Image.PERSPECTIVE, data, Image.BILINEAR), dtype=np.float32)[
            :, :, None
        ]
        / 255
    )
    green = rng.uniform(0.92, 0.99)  # lamps are warmer than the sky, the sky a little blue
    tint = (
        np.array(
            [rng.uniform(green - 0.02, 1.0), green, green - rng.uniform(-0.03, 0.14)],
            dtype=np.float32,
        )
        * 0.95
    )
    array = sheet * tint * where + table(size, rng) * (1 - where)
    array = array * shade(size, rng)[:, :, None] * rng.uniform(0.85, 1.1)
    made = Image.fromarray(np.clip(array, 0, 255).astype(np.uint8))
    made = made.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 0.9) * wide / 2000))
    array = np.asarray(made, dtype=np.float32) + noise(
        (size[1], size[0], 3), rng, rng.uniform(1, 5)
    )
    return Image.fromarray(np.clip(array, 0, 255).astype(np.uint8))


def photo(pdf, folder, rng, megapixels):
    """One JPEG a page. Some hold the camera sideways: told by EXIF, or turned without a word."""
    dpi = 150 if megapixels < 4 else 220 if megapixels < 8 else 300
    names = []
    held = rng.choices(("upright", "exif", "turned", "upside"), (60, 25, 10, 5))[0]
    for at, image in enumerate(pages(pdf, dpi, gray=False)):
        if image.width > image.height:  # a landscape page is taken with the camera held sideways
            made = photo_page(image.rotate(90, expand=True), rng, megapixels).rotate(
                -90, expand=True
            )
        else:
            made = photo_page(image, rng, megapixels)
        exif = Image.Exif()
        if held == "exif":
            made = made.rotate(90, expand=True)
            exif[274] = 6
        elif held == "turned":
            made = made.rotate(rng.choice((90, -90)), expand=True)
        elif held == "upside":
            made = made.rotate(180)
        name = f"photo-{at + 1}.jpg"
        made.save(f"{folder}/{name}", quality=rng.randint(60, 90), exif=exif.tobytes())
        names.append(name)
    return names
