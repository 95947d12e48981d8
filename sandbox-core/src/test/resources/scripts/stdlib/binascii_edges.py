# SPDX-License-Identifier: Apache-2.0
"""binascii: padding, quoted-printable and uuencoded data at their edges."""
import binascii
def t(f,*a,**k):
    try: print(a,k,repr(f(*a,**k)))
    except BaseException as e: print(a,k,type(e).__name__, e)
for s in [b'YQ===',b'YQ====',b'YQ=!',b'YQ= =',b'Y===',b'Y=Q=',b'YWJ=x',b'YWJ==',b'YWJj=',b'YWJjY===',b'=',b'YWJj=a',b'YQ==\n', b'!',b'YWJjYQ', b'YWJ']:
    t(binascii.a2b_base64,s,strict_mode=True);t(binascii.a2b_base64,s)
for s in [b'a\nb\r\nc \n',b'a\r\nb\nc',b'a\n\r\nb',b'\r',b'a\r',b'x'*76,b'x'*75,b'x'*75+b'\n',b'x'*75+b'\r\n',b'x'*76+b'\r\n',b'x'*77+b'\n',b'x'*74+b'=\n',b'x'*73+b'=',b'x'*72+b'==',b'\r\n'+b'x'*80,b'.x',b'..',b'.\r\n',b'.\rx',b'x'*75+b'.',b'x'*75+b'.\n',b' \n',b'\t\r\n',b' \r',b'a \rb',b'x'*75+b' ',b'x'*73+b' \n',b'x'*74+b' \n',b'x'*75+b' \n',b'\0\x01\x1f\x7f',b' \n \n',b'x'*72+b'\xff\n',b'x'*73+b'\xff\n']:
    for k in [{}, dict(istext=False), dict(header=True),dict(quotetabs=True)]:
        t(binascii.b2a_qp,s,**k)
for s in [b'=\r\nx',b'=\r',b'=\rab\ncd',b'=3',b'=3G',b'=G3',b'=3d3',b'a= \nb',b'x=\n\ny',b'_=5F_']:
    t(binascii.a2b_qp,s)
for s in [b'$86)C\n',b'  \n',b'#    \r\n',b'#86)C\r\n',b'#86)C`\n',b'#86)C  x\n',b'`\n',b' ',b'#\n',b'#86\n',b'M',b'~\n',b'#8a)C\n',b'#86)C\nabc']: t(binascii.a2b_uu,s)
t(binascii.crc_hqx,b'x',-1);t(binascii.crc_hqx,b'x',2**40);t(binascii.crc32,b'x',2**70);t(binascii.crc_hqx,b'x',2**70)
t(binascii.hexlify,b'ab',''); t(binascii.hexlify,b'ab',b'\xff'); t(binascii.hexlify,b'abcdef',':','x'); t(binascii.hexlify,b'',':');t(binascii.hexlify,b'ab',None); t(binascii.hexlify,b'ab','☃');t(binascii.hexlify,b'ab',bytearray(b'-'));t(b'ab'.hex,'é');t(b'ab'.hex,'☃')
