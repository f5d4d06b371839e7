"""seeds.py FOLDER: small pictures of every form, where the fuzzer of pictures begins."""
import sys

from PIL import Image, ImageDraw

folder = sys.argv[1]
image = Image.new("L", (90, 60), 240)
draw = ImageDraw.Draw(image)
for y in range(8, 52, 8):
    draw.text((6, y), "12.50 J1885", 0)
exif = Image.Exif()
for turn in range(1, 9):
    exif[274] = turn
    image.save(f"{folder}/turn-{turn}.jpg", exif=exif.tobytes())
image.convert("RGB").save(f"{folder}/color.jpg")
for mode in ("1", "L", "P", "RGB", "RGBA"):
    image.convert(mode).save(f"{folder}/{mode}.png")
    if mode != "RGBA":
        image.convert(mode).save(f"{folder}/{mode}.tiff", save_all=True, append_images=[image.convert(mode)])
image.convert("RGB").save(f"{folder}/a.webp")
