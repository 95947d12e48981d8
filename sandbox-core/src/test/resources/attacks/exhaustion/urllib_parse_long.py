# limit duration or limit memory or raises ValueError or completes
import urllib.parse
while True:
    urllib.parse.parse_qsl('a=b&' * 100_000)
