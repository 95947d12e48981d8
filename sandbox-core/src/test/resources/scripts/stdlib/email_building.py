# SPDX-License-Identifier: Apache-2.0
"""Mail that is built: the old classes and the new, headers, charsets, content, errors."""
import email, re
from email.message import EmailMessage, Message
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
from email.mime.base import MIMEBase
from email.mime.image import MIMEImage
from email.mime.application import MIMEApplication
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.message import MIMEMessage
from email.mime.audio import MIMEAudio
from email import encoders, policy
from email.header import Header, decode_header, make_header
from email.charset import Charset
def sb(s):
    for i,b in enumerate(dict.fromkeys(re.findall(r'={15}\d+==',s))): s=s.replace(b,f'B{i}')
    return s
m=MIMEMultipart('alternative'); m['Subject']='Tést '+'word '*20; m['From']='me@x.org'; m['To']='a@b.c, d@e.f'
m.attach(MIMEText('plain text\nFrom here\n','plain')); m.attach(MIMEText('<b>é</b>','html','utf-8')); m.attach(MIMEText('é only'))
b=MIMEBase('application','octet-stream'); b.set_payload(b'\0\1\2'*30); encoders.encode_base64(b); b.add_header('Content-Disposition','attachment',filename='a b.bin'); m.attach(b)
m.attach(MIMEApplication(b'xyz', Name='n.bin')); m.attach(MIMEImage(b'GIF89a...', 'gif'));
m.preamble='pre\n'; m.epilogue='epi\n'
print(sb(m.as_string()))
print(sb(m.as_string(unixfrom=True))[:60].split(' ')[0:2], repr(m['Subject'])[:70], m.get_content_type(), m.is_multipart(), len(m.get_payload()), m.get_boundary() is not None)
t=MIMEText('hello wörld', 'plain', 'iso-8859-1'); print(t.as_string()); print(t.get_payload(), t.get_payload(decode=True), t.get_content_charset(), t.get_charset())
t=MIMEText('=eq\n. dot \ttab \n'+'x'*100+'\n', 'plain', 'latin-1'); print(t.as_string())
p=email.message_from_string("From: a@b\r\nTo: c@d,\r\n e@f\r\nSubject: =?utf-8?q?Caf=C3=A9?= =?utf-8?b?IHRlc3Q=?= end\r\nX: 1\r\nX: 2\r\n\r\nbody\r\nline2\r\n")
print(p.items(), repr(p.get_payload()), p["subject"], p.get_all('x'), p['nope'], p.get('nope',5), 'to' in p, len(p), decode_header(p['subject']), str(make_header(decode_header(p['subject']))))
print(repr(p.as_string()), bytes(p))
p=email.message_from_string("From: a@b\nSubject: =?utf-8?q?Caf=C3=A9?=\nDate: Fri, 1 Mar 2024 10:00:00 -0500\nTo: =?utf-8?b?w4Q=?= <x@y.z>, q@r.s\nContent-Type: text/plain; charset=\"iso-8859-1\"; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nh=E9llo=\n there\n", policy=policy.default)
print(type(p), p['subject'], p['date'].datetime, p['to'].addresses, p.get_content(), p['content-type'].params, p['content-type'].content_type, p.get_content_charset(), p['content-type'].maintype)
print(p.as_string()); print(p['to'], p['to'].groups)
raw='''MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="XX"

pre
--XX
Content-Type: text/plain

one
--XX
Content-Type: multipart/alternative; boundary=YY

--YY
Content-Type: text/html

<b>
--YY--
--XX
Content-Type: message/rfc822

Subject: inner

inner body
--XX
Content-Type: application/pdf; name="f.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="f.pdf"

aGVsbG8=

--XX--
epi
'''
p=email.message_from_string(raw)
for q in p.walk(): print(q.get_content_type(), q.get_content_maintype(), q.get_filename(), q.get_params(), q.get_content_disposition(), q.get_payload(decode=True) if not q.is_multipart() else '-', q.defects)
print(p.preamble, p.epilogue, p.as_string()==raw)
from email.iterators import _structure; _structure(p)
p=email.message_from_string(raw, policy=policy.default)
print([a.get_filename() for a in p.iter_attachments()], p.get_body(('plain','html')).get_content(), [x.get_content_type() for x in p.iter_parts()], p.get_body().get_content_type())
h=Header('héllo '*20,'utf-8',header_name='Subject'); print(h.encode(), str(h)[:10], h==Header('x')); h=Header('plain '*20, maxlinelen=40); h.append('é','iso-8859-1'); print(h.encode()); print(Header('a b').encode(), repr(Header('é').encode()), Header('é', 'utf-16').encode() if 0 else '')
print(Charset('utf-8').body_encoding, Charset('latin-1').header_encoding, Charset('us-ascii').get_body_encoding().__name__, Charset('utf-8').header_encode('é'), repr(Charset('UTF8')), Charset('shift_jis').output_charset)
m=Message(); m['A']='1'; m['a']='2'; m.add_header('Content-Disposition','attachment',filename='x y.txt'); m.add_header('X','v',foo_bar=None,size="5"); print(m.items()); del m['A']; print(m.keys()); m.replace_header('X','new'); print(m['x']); 
try: m.replace_header('zz','')
except KeyError as e: print(repr(e))
m['Content-Type']='text/plain; charset=us-ascii'; m.set_param('charset','utf-8'); m.set_type('text/html'); print(m['content-type'], m.get_param('charset'), m.get_params()); m.del_param('charset'); print(m['content-type']); m.set_payload('é','utf-8'); print(m.as_string()); 
try: m.attach(1)
except Exception as e: print(type(e).__name__, e)
m2=EmailMessage(); m2['To']='a@b.c'
for f in (lambda: m2.__setitem__('To','x@y'), lambda: m2.__setitem__('Subject','a\nb'), lambda: m2.get_content(), lambda: m2.set_content(5), lambda: m2.add_attachment(b'x'), lambda: m2.set_content('x', subtype='a', charset='nope'), lambda: m2.set_content(b'x','a'), lambda: m2.get_boundary()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from email.headerregistry import Address, Group
a=Address('Jane Doe','jane','x.org'); print(a, repr(a), a.addr_spec, Address(addr_spec='q@w.e'), Address('Doe, J.','j','x'), Group('g',(a,)), str(Group(None,(a,))), repr(Group('g',(a,))))
m2['Cc']=[a,Address('Ünal','u','t.tr')]; m2['Bcc']=Group('team',(a,Address(addr_spec='b@c.d'))); m2['Subject']='x'; m2['X-Num']='5'; print(sb(str(m2)), m2['cc'].addresses[1].display_name, repr(m2['subject']), sb(m2.as_bytes().decode()))
for f in (lambda: Address('x','a b','c'), lambda: Address(addr_spec='nope'), lambda: Address('a\nb','c','d'), lambda: Address(username='a', addr_spec='x@y')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m=EmailMessage(); m.set_content('short'); print(m); m.make_mixed(); print(sb(m.as_string())); m=EmailMessage(); m.set_content('x'*1000+'\né'); print(m.as_string()[:200]); m.clear_content(); print(m.items()); m.set_content('<p>','html'); print(m); m.set_content('tö\n', cte='8bit'); print(bytes(m)); m.set_content('tö '*30+'\n', cte='quoted-printable'); print(m); m.set_content(b'abc','image','png',filename='i.png'); print(m); m.add_related if 0 else 0
m=EmailMessage(); m.set_content('t'); m.add_related(b'i','image','png',cid='<c>'); m.add_alternative('<b>',subtype='html'); m.add_attachment(m2); print(sb(m.as_string()))
