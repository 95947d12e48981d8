# Runs of marks beyond those that the platform is handed at once: every form of drawn texts, and a digest of all.
import hashlib
import random
import unicodedata

marks = [chr(c) for c in range(0x300, 0x370)]
marks += [chr(c) for c in (0x591, 0x5B0, 0x64B, 0x93C, 0x94D, 0x1DC0, 0x20D0, 0x302A, 0x3099, 0x309A, 0x1D165, 0x1D16D)]
bases = ['a', 'e', 'A', '\u1100', '\uac00', '\u03b1', '\u3071', '', '\u00e9', '\u0915', '\u1161']

draw = random.Random(5)
digest = hashlib.sha256()
for number in range(200):
    text = ''
    for _ in range(draw.randrange(1, 4)):
        some = marks if draw.random() < 0.7 else marks[:5]
        text += draw.choice(bases) + ''.join(draw.choices(some, k=draw.choice([0, 1, 3, 63, 64, 65, 70, 150])))
    for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
        digest.update(unicodedata.normalize(form, text).encode() + b'|')
print(digest.hexdigest())

long = 'a' + '\u0300\u0323' * 40
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    made = unicodedata.normalize(form, long)
    print(form, len(made), ascii(made[:3]), ascii(made[-2:]), unicodedata.is_normalized(form, made))
