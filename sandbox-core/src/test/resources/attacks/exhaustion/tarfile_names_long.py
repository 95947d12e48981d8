# limit duration or limit memory
import io, tarfile
while True:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode='w') as archive:
        for i in range(100):
            archive.addfile(tarfile.TarInfo('d/' * 50_000 + str(i)))
    file.seek(0)
    tarfile.open(fileobj=file).getnames()
