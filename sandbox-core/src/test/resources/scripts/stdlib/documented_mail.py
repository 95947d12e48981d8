# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


from email.utils import *
import datetime
check('''
formatdate(0), formatdate(1e9, localtime=True), formatdate(1700000000.5, usegmt=True)
format_datetime(datetime.datetime(2024, 2, 3, 4, 5, 6)), format_datetime(datetime.datetime(2024, 2, 3, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))), format_datetime(datetime.datetime(2024, 2, 3, tzinfo=datetime.timezone.utc), usegmt=True)
format_datetime(datetime.datetime(2024, 2, 3), usegmt=True)
parsedate("Mon, 20 Nov 1995 19:12:08 -0500"), parsedate_tz("Mon, 20 Nov 1995 19:12:08 -0500"), parsedate_tz("20 Nov 95 19:12 GMT"), parsedate("garbage"), parsedate_tz(""), parsedate_tz("Fri, 01 Mar 2024 10:00:00 EST")
parsedate_to_datetime("Mon, 20 Nov 1995 19:12:08 -0500"), parsedate_to_datetime("Mon, 20 Nov 1995 19:12:08 -0000"), parsedate_to_datetime("Mon, 20 Nov 1995 19:12:08 GMT")
parsedate_to_datetime("x")
mktime_tz(parsedate_tz("Thu, 01 Jan 1970 01:00:00 +0100"))
formataddr(("Ann", "a@b.c")), formataddr(("Ann, Q.", "a@b.c")), formataddr(("", "a@b.c")), formataddr(('x "y"', "a@b.c")), formataddr(("Zoë", "z@b.c"))
parseaddr("Ann <a@b.c>"), parseaddr('"Q, Ann" <a@b.c>'), parseaddr("a@b.c"), parseaddr("a@b.c (Ann)"), parseaddr(""), parseaddr("Ann Lee <a@b.c>")
getaddresses(["Ann <a@b.c>, b@c.d", '"X, Y" <z@q.r>'])
encode_rfc2231("a b", "utf-8"), decode_rfc2231("utf-8'en'a%20b"), make_msgid(domain="x.org").endswith("@x.org>")
''')
