import { Module } from '@nestjs/common';
import { WorkerModule } from '../../worker/src/worker.module.js';
import { ApiModule } from './api.module.js';

/** Api and worker in one process: the only file of the api that knows the worker. */
@Module({ imports: [ApiModule, WorkerModule] })
export class AllInOneModule {}
