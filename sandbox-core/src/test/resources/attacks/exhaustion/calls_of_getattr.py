# limit duration
class Deep:
    def __getattr__(self, name):
        if name:
            getattr(self, name[1:])
            getattr(self, name[1:])
Deep().__getattr__('a' * 60)
