# limit memory or limit duration
def f(n):
    a = b = c = d = n
    if n == 0: 1 / 0
    f(n - 1)
try:
    f(900)
except ZeroDivisionError as e:
    whole = e.__traceback__
kept = []
while True:
    part = whole
    while part:
        kept.append(part)
        part = part.tb_next
