# limit duration
class Top: pass
below = [type('Below', (Top,), {}) for i in range(5_000)]
while True:
    Top.mark = 1
