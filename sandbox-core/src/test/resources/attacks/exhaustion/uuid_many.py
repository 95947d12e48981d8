# limit duration or limit memory
import uuid
xs = set()
while True:
    xs.add(uuid.uuid5(uuid.NAMESPACE_DNS, str(len(xs))))
