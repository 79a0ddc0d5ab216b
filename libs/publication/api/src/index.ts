export * from './choice/publication-item.entity';
export * from './choice/publication.entity';
export * from './choice/publications.service';
export * from './publication.module';
export { PublicAddressModule } from './data/public-address';
