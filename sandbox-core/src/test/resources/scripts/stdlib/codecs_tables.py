# SPDX-License-Identifier: Apache-2.0
"""codecs: encodings of single bytes, also through str, bytes and streams."""
import codecs
for n in ['cp1250','cp1251','cp1253','cp1254','cp1257','cp437','cp737','cp775','cp850','cp852','cp855','cp857','cp858','cp862','cp866','iso8859-2','iso8859-5','iso8859-7','iso8859-15','koi8-r','koi8-u','windows-1251','ISO_8859-2','latin2','cp866','iso-8859-16','l9']:
    d=bytes(range(256)).decode(n,'replace'); print(n,ascii(d)[-40:],sum(map(ord,d)),len(''.join(c for c in d if c!='\ufffd').encode(n)))
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
t('Привет'.encode,'cp1251');t(b'\xcf\xf0\xe8'.decode,'cp1251');t('a\u2603b\u2604'.encode,'cp1251');t('a\u2603b'.encode,'cp1251','replace');t('a\u2603b'.encode,'cp437','xmlcharrefreplace');t('a\u2603b'.encode,'cp437','backslashreplace');t(b'\x98'.decode,'cp1251');t(b'a\x98'.decode,'cp1251','ignore');t(str,b'\xcf','cp1251');t(bytes,'П','cp1251');t(bytearray,'П','cp1251');t(bytes,'П','nope');t('x'.encode,'utf-8','nope');t('\ud800'.encode,'utf-8','nope');t(b'\xff'.decode,'utf-8','nope')
import io
f=io.TextIOWrapper(io.BytesIO(),encoding='cp1251');f.write('Привет');f.flush();print(f.buffer.getvalue())
f=io.TextIOWrapper(io.BytesIO(b'\xcf\xf0'),encoding='cp1251');print(f.read())
t(io.TextIOWrapper,io.BytesIO(),encoding='nope')
