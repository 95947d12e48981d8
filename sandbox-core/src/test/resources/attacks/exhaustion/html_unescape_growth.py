# limit memory or limit duration
import html
s = '&'
while True:
    s = html.escape(s)
