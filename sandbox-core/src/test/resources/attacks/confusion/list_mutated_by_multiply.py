# raises TypeError
class I:
    def __index__(self):
        xs.clear()
        return 3
xs = [1]
xs * I() * 'a'
