# SPDX-License-Identifier: Apache-2.0
"""Reads a mailbox of raw messages, threads them, summarises attachments and builds a digest."""

import email
import email.policy
import hashlib
import mimetypes
import re
from collections import defaultdict
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime

RAW = [
    "From: Ann <ann@example.com>\nTo: team@example.com, Bob <bob@example.com>\nSubject: Plans\nMessage-ID: <1@x>\nDate: Mon, 4 Mar 2024 09:00:00 +0000\n\nLet's meet at 10:30.\n-- \nAnn\n",
    "From: Bob <bob@example.com>\nTo: Ann <ann@example.com>\nSubject: Re: Plans\nMessage-ID: <2@x>\nIn-Reply-To: <1@x>\nDate: Mon, 4 Mar 2024 12:15:00 +0200\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nPiBMZXQncyBtZWV0IGF0IDEwOjMwLgpXb3JrcyBmb3IgbWUg4pyUCg==\n",
    'From: =?utf-8?q?Zo=C3=AB?= <zoe@example.com>\nTo: ann@example.com\nSubject: =?utf-8?b?UmVwb3J0IPCfk4g=?=\nMessage-ID: <3@x>\nDate: Tue, 5 Mar 2024 08:00:00 -0500\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=zz\n\n--zz\nContent-Type: text/plain\n\nSee attached.\n--zz\nContent-Type: text/csv\nContent-Disposition: attachment; filename="data.csv"\n\na,b\n1,2\n--zz\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="x.bin"\nContent-Transfer-Encoding: base64\n\nAAEC\n--zz--\n',
    "From: broken\nSubject: Re: plans\nIn-Reply-To: <2@x>\nMessage-ID: <4@x>\n\nno date here\n",
]

messages = [email.message_from_string(raw, policy=email.policy.default) for raw in RAW]
by_id = {m["message-id"]: m for m in messages}
children = defaultdict(list)
for m in messages:
    children[m["in-reply-to"]].append(m)


def text_of(m):
    body = m.get_body(("plain",))
    lines = body.get_content().splitlines()
    if "-- " in lines:
        lines = lines[: lines.index("-- ")]
    return " / ".join(line for line in lines if line and not line.startswith(">"))


def show(m, depth=0):
    when = m["date"].datetime.isoformat() if m["date"] else "undated"
    sender = m["from"].addresses[0] if m["from"].addresses else None
    print(f"{'  ' * depth}{m['subject']} | {sender.display_name or sender.addr_spec if sender else '?'} | {when} | {text_of(m)}")
    for part in m.iter_attachments():
        data = part.get_content()
        data = data.encode() if isinstance(data, str) else data
        guess = mimetypes.guess_type(part.get_filename())[0]
        print(f"{'  ' * depth}  + {part.get_filename()} {part.get_content_type()} ({guess}) {len(data)} bytes {hashlib.sha1(data).hexdigest()[:8]}")
    for child in children[m["message-id"]]:
        show(child, depth + 1)


for root in children[None]:
    show(root)
print(sorted({a for _, a in getaddresses([str(m[h]) for m in messages for h in ("from", "to") if m[h]])}))
subjects = {re.sub(r"^(re|fwd):\s*", "", str(m["subject"]), flags=re.I).lower() for m in messages}
print(sorted(subjects), parsedate_to_datetime(str(messages[1]["date"])).utcoffset())
digest = EmailMessage()
digest["Subject"] = f"Digest: {len(messages)} messages"
digest["From"] = "digest@example.com"
digest["To"] = messages[0]["to"]
digest.set_content("\n".join(f"{i}. {m['subject']}" for i, m in enumerate(messages, 1)))
for m in messages[:2]:
    digest.add_attachment(m)
text = digest.as_string()
boundary = digest.get_boundary()
print(text.replace(boundary, "BOUNDARY"))
again = email.message_from_bytes(digest.as_bytes(), policy=email.policy.default)
print([p.get_content_type() for p in again.walk()], again["to"].addresses[1])
