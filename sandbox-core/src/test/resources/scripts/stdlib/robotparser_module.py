# SPDX-License-Identifier: Apache-2.0
from urllib.robotparser import RobotFileParser, RequestRate
import urllib.robotparser

TEXT = """# comment
User-agent: cybermapper
User-agent: other
Disallow: /cyber # note
Allow: /cyber/ok
Crawl-delay: 3
Request-rate: 9/30

user-AGENT: *
Disallow: /cyberworld/map/
Disallow: /temp/
Disallow: /a%3Cd.html
Disallow: /a%3cd.html
Disallow: /%7Ejoe/index.html
Disallow: /foo bar
Crawl-delay: x
bad line
Sitemap: http://www.example.com/sitemap.xml
Request-rate: 1/2/3

User-agent: *
Disallow: /second

User-agent: empty
Disallow:

User-agent: star
Disallow: *
User-agent: late
Allow: /x?q=1
Disallow: /x
"""
p = RobotFileParser("http://www.example.com/robots.txt")
print(p.url, p.host, p.path, p.can_fetch("*", "http://www.example.com/"), p.mtime(), p.crawl_delay("a"), p.request_rate("a"), p.site_maps())
p.parse(TEXT.splitlines())
print(p)
for agent in ("cybermapper", "Other/1.0", "nobot", "empty", "star", "late", "*", ""):
    print(agent, [p.can_fetch(agent, u) for u in ("/", "/cyber", "/cyber/ok", "/temp/x", "/temp", "http://h/a<d.html", "/a%3Cd.html", "/~joe/index.html", "/foo bar", "/second", "/x?q=1", "/x?q=2", "", "http://h", "/cyberworld/map/a", "//h/temp/")], p.crawl_delay(agent), p.request_rate(agent))
print(p.site_maps(), p.mtime() > 0, p.modified(), RequestRate(1, 2), urllib.robotparser.__all__)
q = RobotFileParser()
q.parse([])
print(repr(str(q)), q.can_fetch("x", "/"), q.crawl_delay("x"), q.site_maps(), q.url)
q.allow_all = True
print(q.can_fetch("x", "/"))
q.disallow_all = True
print(q.can_fetch("x", "/"), q.entries, q.default_entry)
for bad in (["user-agent: a", "disallow /x", "disallow: /y"], ["disallow: /x"], ["user-agent: a", "", "disallow: /z"], ["user-agent: a", "crawl-delay: 5.5", "request-rate: a/b"]):
    r = RobotFileParser()
    r.parse(bad)
    print(bad, repr(str(r)), r.can_fetch("a", "/x"), r.can_fetch("a", "/y"), r.crawl_delay("a"))
