# completes
import io
class S(io.StringIO):
    def write(self, s):
        self.truncate(0)
        return super().write(s)
s = S()
print('a', 'b', file=s)
print(repr(s.getvalue()[-1:]))
#> '\n'
