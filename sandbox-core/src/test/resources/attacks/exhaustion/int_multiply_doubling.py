# limit memory or limit duration
x = 3
while True:
    x = x * x
