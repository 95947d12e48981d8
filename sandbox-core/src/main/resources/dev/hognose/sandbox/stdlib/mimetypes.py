# SPDX-License-Identifier: Apache-2.0
"""Kinds of content by the endings of file names. Only the table below is known; no file is read."""

import os
import posixpath

__all__ = ['knownfiles', 'inited', 'MimeTypes', 'guess_type', 'guess_file_type',
           'guess_all_extensions', 'guess_extension', 'add_type', 'init', 'read_mime_types',
           'suffix_map', 'encodings_map', 'types_map', 'common_types']

knownfiles = []
inited = False
suffix_map = {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz',
              '.tbz2': '.tar.bz2', '.txz': '.tar.xz'}
encodings_map = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}
common_types = {'.rtf': 'application/rtf', '.midi': 'audio/midi', '.mid': 'audio/midi',
                '.jpg': 'image/jpg', '.pict': 'image/pict', '.pct': 'image/pict',
                '.pic': 'image/pict', '.xul': 'text/xul'}

_table = """
text/javascript js mjs
application/json json
application/manifest+json webmanifest
application/msword doc dot wiz
application/n-quads nq
application/n-triples nt
application/octet-stream bin a dll exe o obj so
application/oda oda
application/pdf pdf
application/pkcs7-mime p7c
application/postscript ps ai eps
application/trig trig
application/vnd.apple.mpegurl m3u m3u8
application/vnd.ms-excel xls xlb
application/vnd.ms-powerpoint ppt pot ppa pps pwz
application/wasm wasm
application/x-bcpio bcpio
application/x-cpio cpio
application/x-csh csh
application/x-dvi dvi
application/x-gtar gtar
application/x-hdf hdf
application/x-hdf5 h5
application/x-latex latex
application/x-mif mif
application/x-netcdf cdf nc
application/x-pkcs12 p12 pfx
application/x-pn-realaudio ram
application/x-python-code pyc pyo
application/x-sh sh
application/x-shar shar
application/x-shockwave-flash swf
application/x-sv4cpio sv4cpio
application/x-sv4crc sv4crc
application/x-tar tar
application/x-tcl tcl
application/x-tex tex
application/x-texinfo texi texinfo
application/x-troff roff t tr
application/x-troff-man man
application/x-troff-me me
application/x-troff-ms ms
application/x-ustar ustar
application/x-wais-source src
application/xml xsl rdf wsdl xpdl
application/zip zip
audio/3gpp 3gp 3gpp
audio/3gpp2 3g2 3gpp2
audio/aac aac adts loas ass
audio/basic au snd
audio/mpeg mp3 mp2
audio/opus opus
audio/x-aiff aif aifc aiff
audio/x-pn-realaudio ra
audio/x-wav wav
image/avif avif
image/bmp bmp
image/gif gif
image/ief ief
image/jpeg jpg jpe jpeg
image/heic heic
image/heif heif
image/png png
image/svg+xml svg
image/tiff tiff tif
image/vnd.microsoft.icon ico
image/webp webp
image/x-cmu-raster ras
image/x-portable-anymap pnm
image/x-portable-bitmap pbm
image/x-portable-graymap pgm
image/x-portable-pixmap ppm
image/x-rgb rgb
image/x-xbitmap xbm
image/x-xpixmap xpm
image/x-xwindowdump xwd
message/rfc822 eml mht mhtml nws
text/css css
text/csv csv
text/html html htm
text/markdown md markdown
text/n3 n3
text/plain txt bat c h ksh pl srt
text/richtext rtx
text/rtf rtf
text/tab-separated-values tsv
text/vtt vtt
text/x-python py
text/x-rst rst
text/x-setext etx
text/x-sgml sgm sgml
text/x-vcard vcf
text/xml xml
video/mp4 mp4
video/mpeg mpeg m1v mpa mpe mpg
video/quicktime mov qt
video/webm webm
video/x-msvideo avi
video/x-sgi-movie movie
"""
types_map = {}
for _line in _table.split('\n'):
    for _ending in _line.split()[1:]:
        types_map['.' + _ending] = _line.split()[0]
_first_types = dict(types_map)
_first_common = dict(common_types)


class MimeTypes:
    """A table of kinds and endings that can be added to."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = encodings_map.copy()
        self.suffix_map = suffix_map.copy()
        self.types_map = {}, {}
        self.types_map_inv = {}, {}
        for ending, kind in _first_types.items():
            self.add_type(kind, ending, True)
        for ending, kind in _first_common.items():
            self.add_type(kind, ending, False)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        self.types_map[strict][ext] = type
        endings = self.types_map_inv[strict].setdefault(type, [])
        if ext not in endings:
            endings.append(ext)

    def guess_type(self, url, strict=True):
        url = os.fspath(url)
        scheme, colon, rest = url.partition(':')
        if not colon or not scheme.isascii() or not scheme.replace('+', '').isalnum() or len(scheme) < 2:
            return self.guess_file_type(url, strict=strict)
        if scheme.lower() == 'data':
            head, comma, _ = rest.partition(',')
            if not comma:
                return None, None
            kind = head.partition(';')[0]
            return kind if '=' not in kind and '/' in kind else 'text/plain', None
        rest = rest.partition('#')[0].partition('?')[0]
        if rest.startswith('//'):
            rest = '/' + rest[2:].partition('/')[2]
        return self._guess(rest, strict)

    def guess_file_type(self, path, *, strict=True):
        return self._guess(os.fspath(path), strict)

    def _guess(self, path, strict):
        if isinstance(path, bytes):
            path = path.decode('utf-8', 'surrogateescape')
        base, ending = posixpath.splitext(path)
        while (longer := self.suffix_map.get(ending.lower())) is not None:
            base, ending = posixpath.splitext(base + longer)
        encoding = self.encodings_map.get(ending)
        if encoding is not None:
            base, ending = posixpath.splitext(base)
        ending = ending.lower()
        for table in self.types_map[True], *((self.types_map[False],) if not strict else ()):
            if ending in table:
                return table[ending], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        type = type.lower()
        endings = list(self.types_map_inv[True].get(type, []))
        for each in self.types_map_inv[False].get(type, []) if not strict else ():
            if each not in endings:
                endings.append(each)
        return endings

    def guess_extension(self, type, strict=True):
        endings = self.guess_all_extensions(type, strict)
        return endings[0] if endings else None

    def read(self, filename, strict=True):
        with open(filename, encoding='utf-8') as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        for line in fp:
            words = line.partition('#')[0].split()
            for ending in words[1:]:
                self.add_type(words[0], '.' + ending, strict)


_tables = None


def init(files=None):
    global inited, _tables, types_map, common_types, encodings_map, suffix_map
    inited = True
    if files is None or _tables is None:
        _tables = MimeTypes()
    for name in files or ():
        _tables.read(name)
    encodings_map, suffix_map = _tables.encodings_map, _tables.suffix_map
    types_map, common_types = _tables.types_map[True], _tables.types_map[False]


def _known():
    if _tables is None:
        init()
    return _tables


def guess_type(url, strict=True):
    return _known().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    return _known().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    return _known().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    return _known().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    return _known().add_type(type, ext, strict)


def read_mime_types(file):
    try:
        with open(file, encoding='utf-8') as source:
            tables = MimeTypes()
            tables.readfp(source, True)
            return tables.types_map[True]
    except OSError:
        return None
