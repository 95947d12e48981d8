# SPDX-License-Identifier: Apache-2.0
"""base64 and binascii: every function, and what they refuse."""
import base64
import binascii
import io


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


datas = [b'', b'a', b'ab', b'abc', b'abcd', bytes(range(256)), b'\xff\xfe\xfb', b'\0\0\0\0', b'\0' * 5, b'    ', b'hello world']
for d in datas:
    for name in ['b64encode', 'standard_b64encode', 'urlsafe_b64encode', 'b32encode', 'b32hexencode', 'b16encode', 'a85encode', 'b85encode', 'z85encode', 'encodebytes']:
        e = getattr(base64, name)(d)
        back = getattr(base64, name.replace('encode', 'decode'))(e)
        print(name, e if len(d) < 20 else (len(e), e[:40], e[-12:]), back == d)
t(base64.b64encode, b'\xff\xfe\xfb', b'-_'); t(base64.b64encode, b'\xff\xfe\xfb', altchars='-_'); t(base64.b64encode, b'x', b'abc'); t(base64.b64encode, 'x'); t(base64.b64encode, 5); t(base64.b64encode, bytearray(b'xy')); t(base64.b64encode, memoryview(b'xyz'))
for s in [b'YQ==', 'YQ==', b'YQ=', b'YQ', b'Y', b'YWJj', b'YW Jj\n', b'YW!Jj', b'YQ==YQ==', b'=YQ=', b'YQ==x', b'YQ=a=', b'Y Q = =', b'====', b'', b'YWJjZ', b'YWJj====', b'-_', b'//8=', b'__8=']:
    t(base64.b64decode, s); t(base64.b64decode, s, validate=True); t(binascii.a2b_base64, s, strict_mode=True); t(base64.urlsafe_b64decode, s)
t(base64.b64decode, 'é'); t(base64.b64decode, 5); t(base64.b64decode, b'//8=', b'-_'); t(base64.b64decode, b'__8=', b'-_'); t(base64.b64decode, b'__8=', b'-_', True); t(base64.b64decode, '__8=', '-_'); t(base64.b64decode, b'x', b'abc'); t(base64.standard_b64decode, b'YQ=='); t(base64.b64decode, b'YQ==', None, True)
for s in [b'ME======', b'me======', b'ME=====', b'ME', b'', b'MFRGG===', b'M1======', b'ME=====A', b'MFRGGZDF', b'M0======', b'1======', b'MFRGGZD=', b'MFRGGZ==', 'ME======', b'M=======', b'MFRG====', b'MFR=====']:
    t(base64.b32decode, s); t(base64.b32decode, s, True); t(base64.b32hexdecode, s)
t(base64.b32decode, b'M1======', map01=b'I'); t(base64.b32decode, b'M0======', False, b'L'); t(base64.b32decode, b'M0======', False, 'I'); t(base64.b32decode, b'M0======', False, b'IL'); t(base64.b32decode, 5); t(base64.b32encode, 'x'); t(base64.b32decode, 'é'); t(base64.b32encode, 5)
t(base64.b16encode, b'\x01\xab'); t(base64.b16decode, b'01AB'); t(base64.b16decode, b'01ab'); t(base64.b16decode, b'01ab', True); t(base64.b16decode, b'1'); t(base64.b16decode, '01AB'); t(base64.b16decode, b'0x'); t(base64.b16decode, b'ABC')
for k in [dict(), dict(foldspaces=True), dict(wrapcol=5), dict(pad=True), dict(adobe=True), dict(adobe=True, wrapcol=7), dict(wrapcol=1), dict(adobe=True, wrapcol=1)]:
    for d in [b'', b'a', b'    ', b'\0\0\0\0\0', b'hello world, hello', b'\0' * 4 + b'    ' + b'xy']:
        print(k, base64.a85encode(d, **k))
t(base64.a85decode, b'<~87cURD]i,"Ebo80~>', adobe=True); t(base64.a85decode, b'87cUR\nD]i,"Ebo80'); t(base64.a85decode, b'<~87cUR', adobe=True); t(base64.a85decode, b'87cUR', adobe=True); t(base64.a85decode, b'87cURy'); t(base64.a85decode, b'y', foldspaces=True); t(base64.a85decode, b'8y', foldspaces=True); t(base64.a85decode, b'8z'); t(base64.a85decode, b'8v'); t(base64.a85decode, b's8W-"'); t(base64.a85decode, '87cUR'); t(base64.a85decode, b'zz'); t(base64.a85decode, b'8 7', ignorechars=b''); t(base64.a85decode, b'~>', adobe=True); t(base64.a85decode, b''); t(base64.a85decode, 'é'); t(base64.a85encode, 'x'); t(base64.a85decode, b'!'); t(base64.a85decode, b'8')
for s in [b'Xk', b'X', b'VPaz', b'VPazd', b'VPazdx', b'', b'a"b', b'~~~~~', b'|NsC0', b'|NsC1', 'VPaz', b'VPa z']:
    t(base64.b85decode, s); t(base64.z85decode, s)
t(base64.b85encode, b'abc', True); t(base64.b85encode, b'abc', pad=True); t(base64.b85encode, 'x'); t(base64.z85encode, b'\x86O\xd2o\xb5Y\xf7['); t(base64.z85decode, b'HelloWorld'); t(base64.z85encode, b'abc'); t(base64.z85decode, 'He"lo')
t(base64.encodebytes, b'x' * 100); t(base64.encodebytes, b''); t(base64.decodebytes, b'eHh4\neHh4\n'); t(base64.encodebytes, 'x'); t(base64.decodebytes, 'x'); t(base64.encodebytes, 5)
i, o = io.BytesIO(b'hello' * 30), io.BytesIO(); base64.encode(i, o); print(o.getvalue()); o.seek(0); p = io.BytesIO(); base64.decode(o, p); print(p.getvalue() == b'hello' * 30)
t(binascii.hexlify, b'\x00\xff\x10'); t(binascii.hexlify, b'\x00\xff\x10', '-'); t(binascii.hexlify, b'\x00\xff\x10\x11', b':', 2); t(binascii.b2a_hex, b'\x00\xff\x10\x11\x12', '_', -2); t(binascii.hexlify, b'ab', 'xx'); t(binascii.hexlify, b'ab', 'é'); t(binascii.hexlify, b'ab', sep=':'); t(binascii.hexlify, b'ab', ':', 0); t(binascii.hexlify, 'ab'); t(binascii.hexlify, 5)
t(binascii.unhexlify, b'00ff10'); t(binascii.unhexlify, '00FF10'); t(binascii.unhexlify, b'0'); t(binascii.unhexlify, b'0g'); t(binascii.a2b_hex, 'é0'); t(binascii.unhexlify, 5); t(binascii.unhexlify, ''); t(binascii.unhexlify, bytearray(b'4142')); t(binascii.unhexlify, b'00 ff')
t(binascii.crc32, b'hello'); t(binascii.crc32, b'hello', 123); t(binascii.crc32, b''); t(binascii.crc32, b'lo', binascii.crc32(b'hel')); t(binascii.crc32, 'x'); t(binascii.crc32, b'x', -1); t(binascii.crc32, b'x', 2**40 + 5); t(binascii.crc32, b'x', 'a'); t(binascii.crc_hqx, b'hello', 0); t(binascii.crc_hqx, b'hello', 0xffff); t(binascii.crc_hqx, b'hello'); t(binascii.crc_hqx, b'x', 70000)
t(binascii.b2a_base64, b'abc'); t(binascii.b2a_base64, b'abc', newline=False); t(binascii.b2a_base64, b''); t(binascii.b2a_base64, 'x'); t(binascii.a2b_base64, 'YQ=='); t(binascii.a2b_base64, 5); t(binascii.a2b_base64, 'é')
for d in [b'', b'abc', b'x' * 45, b'hello world\0\xff', b'\0\0\0']:
    e = binascii.b2a_uu(d); print(e, binascii.b2a_uu(d, backtick=True), binascii.a2b_uu(e) == d, binascii.a2b_uu(binascii.b2a_uu(d, backtick=True)) == d)
t(binascii.b2a_uu, b'x' * 46); t(binascii.a2b_uu, b'#86)C\n'); t(binascii.a2b_uu, b'#86)C   \n'); t(binascii.a2b_uu, b'#86)Cxyz'); t(binascii.a2b_uu, b'#8'); t(binascii.a2b_uu, b'\x7f'); t(binascii.a2b_uu, b''); t(binascii.a2b_uu, '#86)C'); t(binascii.a2b_uu, b'!\x01')
for d in [b'', b'hello', b'a=b', b'caf\xc3\xa9', b'line  \nnext\t\n', b'x' * 100, b'tab\there', b'a_b c', b'.', b'.\n', b'a\r\nb \r\nc', b' ', b'\t', b'x' * 75 + b'=', b'a ' * 60, b'\n.\n', b'end ', b'a' * 76 + b'\n' + b'b' * 77, b'\xff' * 40, b'From x', b'a\rb']:
    for k in [{}, dict(quotetabs=True), dict(istext=False), dict(header=True), dict(quotetabs=True, istext=False, header=True)]:
        print(k, binascii.b2a_qp(d, **k))
for s in [b'', b'a=3Db', b'a=3db', b'soft=\nbreak', b'soft=\r\nbreak', b'a==b', b'a=', b'a=4', b'a=zz', b'a_b', b'=20 \n', b'x  \n', 'caf=C3=A9', b'=\n', b'a=  \nb', b'==', b'=\rx', b'a=ZZ=3D']:
    t(binascii.a2b_qp, s); t(binascii.a2b_qp, s, header=True)
t(binascii.a2b_qp, 'é'); t(binascii.b2a_qp, 'x'); t(binascii.a2b_qp, 5)
print(binascii.Error.__mro__, binascii.Incomplete.__mro__, binascii.Error.__module__)
print(base64.__all__)
print(base64.MAXLINESIZE, base64.MAXBINSIZE)
