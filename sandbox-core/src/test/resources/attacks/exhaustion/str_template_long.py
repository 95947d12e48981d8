# limit duration or limit memory
import string
t = string.Template('$a ' * 200_000)
while True:
    t.substitute(a='b')
