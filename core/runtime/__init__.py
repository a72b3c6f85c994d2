"""The machine under a job: device, threads, versions, files written all at once."""
