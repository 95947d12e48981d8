# SPDX-License-Identifier: Apache-2.0
"""colorsys, quopri, mimetypes."""
import colorsys
import io
import mimetypes
import quopri

grid = [(r / 4, g / 4, b / 4) for r in range(5) for g in range(5) for b in range(5)]
for name in colorsys.__all__:
    print(name, [getattr(colorsys, name)(*each) for each in grid])
print(quopri.encodestring(b'a=b\xc3\xa9 \n'), quopri.decodestring(b'a=3Db=C3=A9=20'), quopri.encodestring(b'a b_c', quotetabs=True), quopri.encodestring(b'a b_c', header=True), quopri.decodestring('a_b', header=True))
out = io.BytesIO(); quopri.decode(io.BytesIO(b'caf=C3=A9\nx=\ny'), out); print(out.getvalue())
print(len(mimetypes.types_map), mimetypes.guess_type('a.html'), mimetypes.guess_type('http://x/y.tar.gz?q=1'), mimetypes.guess_type('a.tgz'), mimetypes.guess_type('data:text/csv,a'), mimetypes.guess_type('data:,a'), mimetypes.guess_type('x'), mimetypes.guess_type('A.PNG'), mimetypes.guess_extension('text/html'), mimetypes.guess_type('a.pict'), mimetypes.guess_type('a.pict', strict=False), mimetypes.guess_type('b.unknown'), mimetypes.guess_file_type('/x/a.txt'), mimetypes.guess_extension('x/y'), mimetypes.guess_type('a.svgz'), mimetypes.guess_type('archive.tar.xz'), mimetypes.guess_type('a.csv.gz'), mimetypes.guess_type('https://example.com/'), mimetypes.guess_type('data.json#x'))
mimetypes.add_type('x/y', '.xy'); print(mimetypes.guess_type('a.xy'), mimetypes.guess_extension('x/y'), mimetypes.inited)
m = mimetypes.MimeTypes(); m.readfp(io.StringIO('# c\nq/r qr qrr # d\n')); print(m.guess_type('a.qrr'), m.guess_all_extensions('q/r'), mimetypes.__all__)
