# raises RecursionError
class C:
    def __setattr__(self, name, value): self.x = value
C().a = 1
