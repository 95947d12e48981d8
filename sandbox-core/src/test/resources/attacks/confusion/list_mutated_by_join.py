# raises TypeError
class S(str):
    def __str__(self):
        xs.clear()
        return 'x'
xs = [S('a'), 'b', 5]
','.join(xs)
