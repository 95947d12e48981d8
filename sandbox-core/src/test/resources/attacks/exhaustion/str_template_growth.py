# limit memory or limit duration
import string
s = 'x'
while True:
    s = string.Template('$a$a$a').substitute(a=s)
