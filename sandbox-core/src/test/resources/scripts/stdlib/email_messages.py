# SPDX-License-Identifier: Apache-2.0
"""Mail in many parts: read by the parsers, walked, decoded, changed, written again."""
import email
import email.utils
import io
import re
from email import charset, encoders, errors, header, iterators, policy, quoprimime, base64mime
from email.generator import BytesGenerator, DecodedGenerator, Generator
from email.message import EmailMessage, Message
from email.mime.audio import MIMEAudio
from email.mime.image import MIMEImage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import BytesFeedParser, BytesHeaderParser, BytesParser, FeedParser, HeaderParser, Parser

REPORT = """\
Return-Path: <>
Received: from a.example (a.example [192.0.2.1])
\tby b.example with ESMTP id 12345
\tfor <me@b.example>; Tue, 2 Jan 2024 10:00:00 +0100
Received: by c.example; Tue, 2 Jan 2024 09:59:59 +0100
Subject: Undeliverable: =?iso-8859-1?Q?Gr=FC=DFe?=
Message-ID: <x1@a.example>
Content-Type: multipart/report; report-type=delivery-status;
 boundary="b1"

--b1

No type here.
--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; a.example

Final-Recipient: rfc822; nobody@b.example
Status: 5.1.1

--b1
Content-Type: text/plain; charset*=us-ascii'en-us'utf-8; name*0="long na"; name*1*=m%C3%A9%20x; other=1
Content-Transfer-Encoding: 8bit
Content-Disposition: inline; filename*=utf-8''na%C3%AFve%20file.txt

x
--b1
Content-Transfer-Encoding: x-uuencode

begin 644 f
#0V%T
end
--b1--
"""
m = email.message_from_string(REPORT)
for part in m.walk():
    print(part.get_content_type(), part.get_filename(), part.get_params(), part.get_param("charset"), part.get_payload(decode=True))
print(m.get_all("received")[1], len(m.get_all("Received")), m.get_param("report-type"), m["subject"], header.decode_header(m["subject"]), m.get_charsets())
print(m.as_string() == REPORT, [p["status"] for p in m.get_payload(1).get_payload()])
iterators._structure(m, include_default=True)
print(list(iterators.body_line_iterator(m)), [p.get_content_type() for p in iterators.typed_subpart_iterator(m, "text")])
out = io.StringIO()
DecodedGenerator(out).flatten(MIMEMultipart(_subparts=[MIMEText("hello"), MIMEImage(b"\x89PNG\r\n\x1a\n..")]))
print(out.getvalue())

m = email.message_from_bytes(b"Subject: caf\xc3\xa9\nX-Bad: \xff\nContent-Type: text/plain; charset=utf-8\n\ncaf\xc3\xa9 \xff\n")
print(type(m["subject"]).__name__, str(m["x-bad"]), m.get_payload(), m.get_payload(decode=True), bytes(m))
print(m.as_string())
m = email.message_from_bytes(b"Subject: caf\xc3\xa9\nContent-Type: text/plain; charset=utf-8\n\ncaf\xc3\xa9\n", policy=policy.default)
print(m.get_content(), m.as_bytes())

p = FeedParser(policy=policy.default)
for piece in ("From: A", "nn <a@b.c>\nTo: b@c.d\n", "Date: Tue, 2 Jan 2024 10:00:00 +0100\n\nbo", "dy\n"):
    p.feed(piece)
m = p.close()
print(m["from"].addresses[0].username, m["date"].datetime.isoformat(), repr(m.get_content()))
p = BytesFeedParser()
p.feed(b"A: 1\r\n\r\nx")
print(p.close().items(), HeaderParser().parsestr("A: 1\n\nContent\n").get_payload(), BytesHeaderParser().parsebytes(b"B: 2\n\nxyz").items(), BytesParser().parse(io.BytesIO(b"C: 3\n\ny"))["c"], Parser().parse(io.StringIO("D: 4"))["d"], email.message_from_file(io.StringIO("E: 5\n"))["e"], email.message_from_binary_file(io.BytesIO(b"F: 6\n"))["f"])
try:
    email.message_from_string("bad line\n\nx", policy=policy.strict)
except errors.MessageDefect as error:
    print(type(error).__name__, error)

outer = MIMEMultipart("related", "BB", [MIMEText("From the start\n.dot\n")], type="text/html")
outer["Subject"] = header.Header("Grüße aus München", "iso-8859-1")
outer["To"] = email.utils.formataddr(("Jürgen Ö", "j@x.de"))
outer.attach(MIMEMessage(MIMEText("inner")))
outer.attach(MIMEAudio(b"RIFF....WAVEfmt ", name="a.wav"))
print(outer.as_string(), bytes(outer) == outer.as_string().encode())
out = io.StringIO()
Generator(out, mangle_from_=True, maxheaderlen=40).flatten(outer)
print(out.getvalue()[:300])
out = io.BytesIO()
BytesGenerator(out, policy=policy.compat32.clone(linesep="\r\n")).flatten(outer)
print(out.getvalue()[:120])
for action in (
    lambda: MIMEText("x").attach(MIMEText("y")),
    lambda: MIMEImage(b"????"),
    lambda: MIMEMessage("text"),
    lambda: Message().get_payload(3),
    lambda: policy.default.clone(nope=1),
    lambda: setattr(policy.default, "linesep", "x"),
    lambda: charset.Charset("é"),
    lambda: charset.add_charset("x", body_enc=charset.SHORTEST),
    lambda: email.message_from_string("A: 1\n\nx").set_boundary("q"),
    lambda: EmailMessage().__setitem__("Bad Name", "x"),
    lambda: header.Header("é", "us-ascii").encode() and header.Header(b"\xe9", "us-ascii"),
    lambda: email.utils.parsedate_to_datetime("never"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(policy.default + policy.strict, policy.SMTP.clone(utf8=True), policy.default.header_max_count("to"), policy.default.header_factory("subject", "x").name)
print(quoprimime.body_encode("é=\t \nabc", 20), repr(quoprimime.body_decode("a=3D=\nb=20\n")), quoprimime.header_encode("a é_".encode(), "utf-8"), base64mime.body_encode(b"x" * 60), base64mime.header_encode("é", "utf-8"))
h = header.make_header(header.decode_header("=?utf-8?q?Caf=C3=A9?= and =?iso-8859-1?b?6Q==?= =?utf-8?q?more?="))
print(str(h), h.encode(), repr(h == "Café and émore"))
h = header.Header("a very long subject line; with clauses, and more of them, that goes on", maxlinelen=30, header_name="Subject")
print(h.encode())
text = MIMEText("päyload", _charset="utf-8")
text.replace_header("Content-Transfer-Encoding", "8bit")
print(text["Content-Transfer-Encoding"], text.get_content_charset(), text.get_charset(), repr(text.get_charset().body_encoding))
m = EmailMessage(policy=policy.SMTP)
m["From"], m["To"], m["Subject"] = "a@b.c", ["d@e.f"][0], "s" * 90
m.set_content("line\n" * 2)
m.add_alternative("<p>x</p>", subtype="html")
for n, (data, kind) in enumerate(((b"\0" * 60, "application/zip"), (b"plain", "text/x-log"))):
    main, sub = kind.split("/")
    m.add_attachment(data, maintype=main, subtype=sub, filename=f"f {n}.bin")
text = m.as_string()
for i, found in enumerate(dict.fromkeys(re.findall(r"={15}\d+==", text))):
    text = text.replace(found, f"B{i}")
print(text.replace("\r", ""), [(a.get_filename(), len(a.get_content())) for a in m.iter_attachments()], m.get_body(("plain",)).get_content().split())
back = email.message_from_bytes(m.as_bytes(), policy=policy.default)
print([p.get_content_type() for p in back.walk()], back["subject"] == m["subject"], back.get_body().get_content_type())
