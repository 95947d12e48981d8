# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import email, email.utils, email.header, email.policy, email.charset, email.encoders, email.iterators, email.generator, email.headerregistry, email.errors, email.base64mime, email.quoprimime, io, datetime
from email import policy
from email.message import EmailMessage, Message
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
from email.mime.base import MIMEBase
from email.mime.image import MIMEImage
from email.mime.audio import MIMEAudio
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.utils import *
from email.header import Header, decode_header, make_header
RAW = 'From: A <a@x.org>\nTo: b@y.org, "C, D" <c@z.org>\nSubject: =?utf-8?q?h=C3=A9llo?= w\nDate: Mon, 01 Jan 2024 10:00:00 +0100\nX: 1\nX: 2\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n\npre\n--B\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\naMOpbGxv\n--B\nContent-Type: text/html\n\n<p>x</p>\n--B\nContent-Type: application/octet-stream; name="f.bin"\nContent-Disposition: attachment; filename="f.bin"\nContent-Transfer-Encoding: base64\n\nAAEC\n--B--\nepi\n'
m = email.message_from_string(RAW); n = email.message_from_string(RAW, policy=policy.default)
each('''
m['subject'], m['X'], m.get_all('X'), m.get_all('nope'), m['nope'], m.get('nope', 5), 'X' in m, 'x' in m, len(m), m.keys(), m.values()[:2], m.items()[0]
m.is_multipart(), m.get_content_type(), m.get_content_maintype(), m.get_content_subtype(), m.get_default_type(), m.get_boundary(), m.preamble, m.epilogue, m.get_charset(), m.get_content_charset(), m.get_charsets(), m.get_params(), m.get_param('boundary'), m.get_param('zz'), m.get_filename(), m.defects, m.get_unixfrom(), m.get_content_disposition()
[p.get_content_type() for p in m.walk()], m.get_payload(0).get_payload(), m.get_payload(0).get_payload(decode=True), m.get_payload(2).get_filename(), m.get_payload(2).get_payload(decode=True), m.get_payload(2).get_content_disposition(), m.get_payload(decode=True)
m.get_payload(9)
m.get_payload(0).get_payload(0)
n['subject'], n['to'].addresses, n['to'].groups, n['date'].datetime, n['from'].addresses[0].display_name, n['content-type'].params, n['content-type'].content_type, type(n['subject']).__name__, n['X']
n.get_body().get_content(), n.get_body(('html',)).get_content(), [a.get_filename() for a in n.iter_attachments()], [p.get_content_type() for p in n.iter_parts()], list(n.iter_attachments())[0].get_content(), n.get_body(preferencelist=('plain',)).get_content_type(), n.is_attachment()
n.get_content()
parseaddr('A B <a@b.c>'), parseaddr('a@b'), parseaddr('"X, Y" <q@r>'), parseaddr(''), parseaddr('g: a@b;'), parseaddr('a@b, c@d'), formataddr(('A', 'a@b')), formataddr(('é', 'a@b')), formataddr(('A, B', 'a@b')), formataddr((None, 'a@b')), getaddresses(['a@b, C <c@d>', 'x@y']), getaddresses(['grp: a@b, c@d;'])
formataddr(('A', 'é@b'))
parsedate('Mon, 01 Jan 2024 10:00:00 +0100'), parsedate_tz('Mon, 01 Jan 2024 10:00:00 +0100'), parsedate('garbage'), parsedate_to_datetime('Mon, 01 Jan 2024 10:00:00 +0100'), parsedate_to_datetime('1 Jan 2024 10:00 -0000'), mktime_tz((2024, 1, 1, 0, 0, 0, 0, 1, 0, 3600)), format_datetime(datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)), format_datetime(datetime.datetime(2024, 1, 1)), format_datetime(datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc), usegmt=True), formatdate(0), formatdate(0, usegmt=True)
parsedate_to_datetime('garbage')
format_datetime(datetime.datetime(2024, 1, 1), usegmt=True)
unquote('"a\\\\"b"'), unquote('<x>'), collapse_rfc2231_value(('utf-8', 'en', 'h%C3%A9')), decode_rfc2231("utf-8'en'h%20i"), encode_rfc2231('hé', 'utf-8'), make_msgid(domain='d.org').endswith('@d.org>')
decode_header('=?utf-8?q?h=C3=A9?= =?utf-8?b?eA==?= plain'), decode_header('plain'), str(make_header(decode_header('=?iso-8859-1?q?=E9?=')))
Header('hé').encode(), Header('hé', 'iso-8859-1').encode(), Header('x' * 100, maxlinelen=40).encode(), str(Header('é')), Header('a', header_name='Subject').encode(), Header('abc').append('é', 'utf-8'), Header('a') == 'a'
Header(b'\\xff', 'utf-8')
MIMEText('hi').as_string(), MIMEText('hé').as_string(), MIMEText('<p>', 'html', 'us-ascii')['content-type'], MIMEText('é', _charset='iso-8859-1').get_payload(decode=True)
MIMEApplication(b'abc', Name='x').as_string(), MIMEImage(b'\\x89PNG\\r\\n\\x1a\\n').get_content_type(), MIMEAudio(b'x', 'wav').get_content_type(), MIMEMessage(MIMEText('x')).get_content_type()
MIMEImage(b'x')
MIMEAudio(b'x')
MIMEMessage('x')
MIMEBase('a', 'b', c='d').items()
Message().get_payload(), Message().as_string(), str(Message()), bytes(Message()), Message().get_content_type()
email.message_from_bytes(b'a: b\\n\\nbody').get_payload(), email.message_from_file(io.StringIO('a: b\\n\\nx')).items(), email.message_from_binary_file(io.BytesIO(b'q: r\\n\\nz'))['q']
email.message_from_string('no header here').get_payload(), email.message_from_string('bad header\\n\\nx').defects, email.message_from_string('').items(), email.message_from_string('Content-Type: multipart/mixed\\n\\nx').defects, email.message_from_string('Content-Type: multipart/mixed; boundary=Q\\n\\nno start').defects
email.message_from_string(5)
policy.default.max_line_length, policy.SMTP.linesep, policy.compat32, policy.default.clone(max_line_length=40).max_line_length, policy.strict.raise_on_defect, policy.SMTPUTF8.utf8, (policy.default + policy.SMTP).linesep, policy.HTTP.max_line_length
policy.default.clone(bogus=1)
policy.default.max_line_length.zz
email.charset.Charset('utf-8'), email.charset.Charset('latin_1').get_body_encoding(), email.charset.Charset('utf-8').header_encode('é'), email.charset.Charset('utf-8').body_encode('é'), email.charset.Charset('ascii') == 'us-ascii', email.charset.QP, email.charset.BASE64, email.charset.SHORTEST
email.base64mime.body_encode(b'abc' * 30), email.base64mime.header_encode('é'), email.base64mime.decode('YWJj'), email.base64mime.header_length('abcd'), email.quoprimime.body_encode('é= x'), email.quoprimime.header_encode(b'a b?'), email.quoprimime.decode('=41'), email.quoprimime.quote('='), email.quoprimime.header_decode('a_=41')
email.headerregistry.Address('D N', 'u', 'h'), str(email.headerregistry.Address('D, N', 'u', 'h')), email.headerregistry.Address(addr_spec='a@b').domain, email.headerregistry.Group('g', ()), str(email.headerregistry.Group('g', (email.headerregistry.Address(addr_spec='a@b'),)))
email.headerregistry.Address(addr_spec='a@b', username='x')
email.headerregistry.Address('x\\n', 'u', 'h')
email.errors.MessageError.__mro__, email.errors.HeaderParseError.__mro__[1], email.errors.MultipartConversionError.__mro__[1:3]
''', globals())
e = EmailMessage(); e['Subject'] = 'Héllo'; e['From'] = 'A <a@b.c>'; e['To'] = ['x@y.z', 'q@r.s'] if 0 else 'x@y.z, q@r.s'; e['Date'] = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
e.set_content('Plain é text\nline 2\n'); print(e.as_string()); e.add_alternative('<p>hi</p>', subtype='html'); e.add_attachment(b'\x00\x01', maintype='application', subtype='octet-stream', filename='d.bin'); e.add_attachment('txt', filename='é.txt')
for p in e.walk(): print(p.get_content_type(), p.get_content_disposition(), p.get_filename(), p.is_multipart())
b = e.as_bytes(); r = email.message_from_bytes(b, policy=policy.default); print(r['subject'], r.get_body().get_content(), [a.get_filename() for a in r.iter_attachments()])
for s in ("e['Subject'] = 'two'", "e['X'] = 'a\\nb'", "e.add_related('x')", "e.set_content(5)", "e.make_mixed(); e.make_alternative()", "del e['Subject']; e['Subject'] = 'ok'; print(e['Subject'])", "e.replace_header('Subject', 'new'); print(e['subject'])", "e.replace_header('Nope', 'x')", "e.add_header('Z', 'v', k='w', flag=None); print(e['Z'])", "e.clear_content(); print(e.keys())", "e.clear(); print(e.keys())", "e['Date'] = 'not a date'; print(e['Date'].datetime)"):
    try: exec(s); print(s, 'ok')
    except Exception as x: print(s, type(x).__name__, x)
mp = MIMEMultipart('alternative', boundary='BB'); mp['Subject'] = 'S'; mp.attach(MIMEText('t')); mp.attach(MIMEText('<b>', 'html')); mp.preamble = 'PRE'; print(mp.as_string()); mp.set_boundary('CC'); print(mp.get_boundary()); mp.set_param('x', 'y'); mp.del_param('x'); mp.set_type('multipart/mixed'); print(mp['content-type']); mp.set_unixfrom('From me'); print(mp.as_string(unixfrom=True)[:8])
t = MIMEText('body'); t.add_header('Content-Disposition', 'attachment', filename=('utf-8', '', 'é.txt')); print(t['Content-Disposition'], t.get_filename()); t.set_charset('utf-8'); print(t['content-transfer-encoding']); t.set_payload('é', 'utf-8'); print(t.get_payload(decode=True)); del t['nope']
try: t.attach(MIMEText('x'))
except TypeError as x: print(x)
o = io.StringIO(); email.generator.Generator(o, mangle_from_=True, maxheaderlen=30).flatten(email.message_from_string('Subject: ' + 'word ' * 20 + '\n\nFrom x\n')); print(o.getvalue()); o = io.BytesIO(); email.generator.BytesGenerator(o).flatten(m, linesep='\r\n'); print(len(o.getvalue())); o = io.StringIO(); email.generator.DecodedGenerator(o).flatten(m); print(o.getvalue())
email.iterators._structure(m); print(list(email.iterators.body_line_iterator(m)), [p.get_content_type() for p in email.iterators.typed_subpart_iterator(m, 'text', 'html')])
f = email.parser.BytesFeedParser() if hasattr(email, 'parser') else None
from email.parser import FeedParser, HeaderParser, Parser, BytesParser
f = FeedParser(); f.feed('a: b\n'); f.feed('\nbo'); f.feed('dy'); x = f.close(); print(x['a'], x.get_payload()); print(HeaderParser().parsestr(RAW).get_payload()[:10], Parser(policy=policy.default).parsestr(RAW, headersonly=True).is_multipart(), BytesParser().parsebytes(RAW.encode()).is_multipart())
