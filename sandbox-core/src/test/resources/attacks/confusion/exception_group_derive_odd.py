# raises TypeError or raises AttributeError
class G(ExceptionGroup):
    def derive(self, e): return 5
G('x', [ValueError(), KeyError()]).split(ValueError)
