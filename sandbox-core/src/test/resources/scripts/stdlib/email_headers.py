# SPDX-License-Identifier: Apache-2.0
"""Headers of mail as they are folded and encoded; encodings that are chosen; broken messages."""
from email.message import EmailMessage
from email import policy
def t(name, v, pol=policy.default):
    m=EmailMessage(policy=pol); m[name]=v
    print(m.as_string().replace('\r','~').rstrip('\n').replace('\n','\n    '), '|', str(m[name]) if len(v)<60 else '')
for v in ['Ü Ö','a Ü Ö b','a Ü b Ö c','Ü','hello Ü','Üa, b','a'*80,'é'*60,'word '*12+'é'*30+' end','short é '+'long '*15+'ö fin','  lead','trail  ','a  b','tab\tx', 'x'*70+' '+'y'*70, 'é=?_ test','日本語のテキスト', '日本語 text 日本語', 'emoji 😀 x', '=?utf-8?q?h=C3=A9?= x', '', 'a'*30+' '+'b'*45, 'ab '*25+'c', '[x] "é" (z)', 'é-é', "it's café time", 'x'*75]:
    t('Subject', v)
for v in ['John Müller <a@b.c>','"Müller, John" <a@b.c>','Jö <a@b.c>, Ké <d@e.f>','"A B" <a@b>','A B <a@b>',', '.join(f'user{i}@example.com' for i in range(8)), ', '.join(f'User Número {i} <user{i}@example.com>' for i in range(4)), 'a@b','<a@b>','John Q. Public <a@b>','"quoted \\"x" <a@b>','team: a@b, c@d;', 'é@b.c', 'a@bücher.de', 'undisclosed-recipients:;','bad address', 'A <a@b>,B <c@d>', 'a@b,,c@d', 'x (comment) <a@b>', '日本 太郎 <t@j.jp>', 'A'*80+' <a@b>']:
    try: t('To', v)
    except Exception as e: print(type(e).__name__, e)
for n,v in [('Date','Mon, 1 Jan 2024 1:02:03 GMT'),('Date','bad'),('Message-ID','<abc@def>'),('References','<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@def> <bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@def> <ccccccccccccccccccccccccc@x>'),('Reply-To','a@b, c@d'),('Sender','a@b'),('Content-Type','text/plain; charset=utf-8; name="é.txt"'),('Content-Disposition','attachment; filename=a.txt'),('X-A','é'),('MIME-Version','1.0'),('Content-Type','nonsense'),('Content-Transfer-Encoding','Base64'),('Return-Path','<a@b>'),('List-Unsubscribe','<http://x.y/'+'z'*90+'>')]:
    t(n,v)
import datetime
m=EmailMessage(); m['Date']=datetime.datetime(2024,1,2,3,4,5,tzinfo=datetime.timezone.utc); print(m['Date'], m)
for utf in (policy.SMTPUTF8, policy.SMTP): t('Subject','é '*10,utf); 
t('To','Jö <a@b.c>',policy.SMTPUTF8)
m=EmailMessage(); m['From']='Ä <a@b>'; print(repr(m['from']), m['from'].addresses, m['from'].defects, type(m['from']).__mro__[1:4], m['from'].max_count, m['from'].name); m['Date']='bad'; print(m['date'].datetime, m['date'].defects)
m=EmailMessage(); m.set_content('a\r\nb'); print(bytes(m)); m.set_content('no newline é'); print(bytes(m), m.get_content()); m=EmailMessage(); m.set_content('x\n'*3, charset='us-ascii'); print(bytes(m)); m=EmailMessage(); m.set_content('é', charset='latin-1'); print(bytes(m)); m=EmailMessage(); m.set_content('From x\n.y\n'); print(bytes(m)); print(m.as_bytes(policy=policy.SMTP))
for s in ['é'*10,'é'+'a'*30, 'a'*50+'é','é a b c d e f g h','='*30+'é','é\n'*20, 'Hello é\n'*20, 'x'*998+'é','x'*999, '日本語'*30]:
    m=EmailMessage(); m.set_content(s); print(m['content-transfer-encoding'], len(m.get_payload()), repr(m.get_payload()[:90]), m.get_content()==s+'\n' or m.get_content()==s)
import email
for s in ['','no headers','A: 1','A: 1\n\n','\nbody','A:1\n B\n\nx','bad line\nA: 1\n\nx','A: 1\nbad\nC: 2\n\nx',' lead: x\n\nb','From x@y Mon\nA: 1\n\nb', 'Content-Type: multipart/mixed; boundary=b\n\nno parts', 'Content-Type: multipart/mixed\n\nno boundary','Content-Type: multipart/mixed; boundary=b\n\n--b\n\nunclosed','Content-Transfer-Encoding: base64\n\nnot base64!!']:
    m=email.message_from_string(s); print(repr(s), m.items(), repr(m.get_payload()) if not m.is_multipart() else [p.get_payload() for p in m.get_payload()], [type(d).__name__ for d in m.defects], m.get_unixfrom(), m.preamble, repr(m.as_string()), m.get_payload(decode=True))
