# limit duration or limit memory
import urllib.parse
while True:
    urllib.parse.unquote('%41' * 300_000)
