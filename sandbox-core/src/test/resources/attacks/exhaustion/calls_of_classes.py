# limit duration
class Deep:
    def __init__(self, n=60, **rest):
        if n:
            Deep(n=n - 1)
            Deep(n=n - 1)
Deep()
