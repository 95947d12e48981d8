# raises IndexError
class I:
    def __index__(self):
        xs.clear()
        return 0
xs = [1, 2, 3]
xs[I()]
