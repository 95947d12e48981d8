# SPDX-License-Identifier: Apache-2.0
# csv over StringIO.
import csv
import io

text = 'name,age,city\nAnn,30,"Paris, France"\nBob,25,"said ""hi"""\n\nCyd,,\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
for row in csv.DictReader(io.StringIO(text)):
    print(row)
out = io.StringIO()
w = csv.writer(out)
w.writerow(["a", 1, 2.5, None, True])
w.writerow(["with, comma", 'with "quote"', "line\nbreak", ""])
w.writerows([[1, 2], [3, 4]])
print(repr(out.getvalue()))
out = io.StringIO()
d = csv.DictWriter(out, fieldnames=["x", "y"], lineterminator="\n")
d.writeheader()
d.writerow({"x": 1, "y": 2})
d.writerow({"x": 3})
print(out.getvalue())
try:
    d.writerow({"z": 1})
except ValueError as error:
    print(error)
print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")), list(csv.reader(["1\t2"], "excel-tab")), list(csv.reader(["a,b", "c"])))
q = io.StringIO()
csv.writer(q, quoting=csv.QUOTE_ALL, delimiter="|", lineterminator=";").writerow(["a", 1])
print(q.getvalue())
rows = list(csv.DictReader(io.StringIO("k,v\na,1\nb,2,extra\nc\n")))
print(rows, sum(int(r["v"] or 0) for r in rows))
