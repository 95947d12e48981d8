# raises ExceptionGroup
class Long(Exception):
    def __str__(self):
        return 'x' * 10**6
group = Long()
for _ in range(8):
    group = ExceptionGroup('g', [group] * 15)
raise group
