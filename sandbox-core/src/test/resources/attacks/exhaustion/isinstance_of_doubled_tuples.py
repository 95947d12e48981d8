# limit duration
classes = int
for _ in range(60):
    classes = (classes, classes)
isinstance('', classes)
